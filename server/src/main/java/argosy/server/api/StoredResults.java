package argosy.server.api;

import argosy.domain.plan.Plan;
import argosy.io.plan.PlanJson;
import argosy.server.http.Refusal;
import argosy.store.Store;
import tools.jackson.core.JacksonException;

/// Plans read back from the store.
final class StoredResults {
    private StoredResults() {}

    /// The plan file as it was written; refused when there is none.
    static String text(Store store, String planId) {
        return store.plans()
                .findResult(planId)
                .orElseThrow(() -> Refusal.of(409, "NO-RESULT", "That plan has no result (yet); look at its state."));
    }

    /// The plan; refused when another version of the program wrote it in a form that this one does not read.
    static Plan read(Store store, String planId) {
        String text = text(store, planId);
        try {
            return PlanJson.read(text);
        } catch (JacksonException | IllegalArgumentException e) {
            throw Refusal.of(409, "OLD-PLAN", "Another version of Argosy made that plan; make it again.");
        }
    }
}
