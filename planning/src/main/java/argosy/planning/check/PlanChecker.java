package argosy.planning.check;

import argosy.domain.plan.Plan;
import java.util.List;

public final class PlanChecker {
    private PlanChecker() {}

    public static List<Violation> check(Plan plan) {
        return List.of();
    }
}
