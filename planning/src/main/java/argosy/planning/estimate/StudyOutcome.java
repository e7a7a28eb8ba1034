package argosy.planning.estimate;

import argosy.domain.plan.EstimateOutcome;
import org.jspecify.annotations.Nullable;

/// An estimate with its study, or why there is none.
///
/// @param study null when she cannot
public record StudyOutcome(
        EstimateOutcome outcome, @Nullable EstimateStudy study) {}
