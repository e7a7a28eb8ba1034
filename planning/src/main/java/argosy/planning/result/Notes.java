package argosy.planning.result;

import argosy.domain.Cargo;
import argosy.domain.Commitment;
import argosy.domain.plan.LeftOut;
import argosy.planning.model.PlanningProblem;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a reader of a plan must know: conventions, simplifications, promises that cannot be kept.
final class Notes {
    private Notes() {}

    static List<String> of(PlanningProblem planning, List<LeftOut> leftOut) {
        List<String> notes = new ArrayList<>();
        for (LeftOut left : leftOut) {
            Cargo cargo = planning.facts().scenario().getCargo(left.cargo());
            if (cargo.commitment() == Commitment.CONTRACT && cargo.reletUsd() == null) {
                notes.add("Contract cargo %s is neither carried nor can it be relet: %s."
                        .formatted(cargo.id(), left.explanation()));
            }
        }
        notes.add(String.format(
                Locale.ROOT,
                "Dues, strait tariffs and carbon rules are those of %s, the middle of the period.",
                planning.facts().planningDate().atZone(ZoneOffset.UTC).toLocalDate()));
        notes.add("Waiting burns the anchorage rate as MGO and is booked in one line per vessel.");
        notes.add(
                "Each full cargo is as large as pays on its way and days, each sailing at the speed that pays of those "
                        + "allowed; each passage is held against the weight aboard when she enters it.");
        notes.add("Between two ports she takes the shortest way her size and permits allow.");
        notes.add("Part cargoes (up to half the ship, not heated) may share her and are planned at load-line draught; "
                + "a full cargo sails alone and burns by its weight.");
        return notes;
    }
}
