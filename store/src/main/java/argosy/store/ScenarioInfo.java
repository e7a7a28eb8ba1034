package argosy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A scenario without its contents.
///
/// @param head           number of the newest revision
/// @param branchOf       scenario it was branched from; null when from none
/// @param branchRevision revision it was branched at; null when from none
public record ScenarioInfo(
        String id,
        String workspaceId,
        String name,
        int head,
        Instant created,
        Instant changed,
        @Nullable String branchOf,
        @Nullable Integer branchRevision) {}
