package argosy.domain.draft;

import argosy.domain.Cargo;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.HydrostaticPoint;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Warns of cargoes that no ship of the fleet could ever lift, and of trades that are closed by law.
///
/// Looks at size, permits and berths only, in the ship's favour; ways and dates are the planner's to judge.
final class FleetCheck {
    private static final Set<GradeFamily> PETROLEUM = Set.of(GradeFamily.CRUDE, GradeFamily.DIRTY, GradeFamily.CLEAN);

    private final World world;
    private final List<Vessel> vessels;
    private final boolean whole;

    /// @param whole false when some ships could not be read, so that nobody knows what they could carry
    FleetCheck(World world, List<Vessel> vessels, boolean whole) {
        this.world = world;
        this.vessels = vessels;
        this.whole = whole;
    }

    void check(Cells cells, Cargo cargo) {
        checkTrade(cells, cargo);
        List<String> reasons = new ArrayList<>();
        for (Vessel vessel : vessels) {
            String reason = whyNot(vessel, cargo);
            if (reason == null) {
                return;
            }
            reasons.add(reason);
        }
        if (whole && !reasons.isEmpty()) {
            cells.warn(
                    "id",
                    "CARGO-NO-SHIP",
                    "no ship of the fleet can carry %s; for one, %s".formatted(cargo.id(), reasons.getFirst()),
                    "it will be left out or relet; check minT, grade, ports and permits");
        }
    }

    private void checkTrade(Cells cells, Cargo cargo) {
        boolean petroleum = world.findGrade(cargo.grade())
                .map(grade -> PETROLEUM.contains(grade.family()))
                .orElse(false);
        boolean intoEu =
                world.findPort(cargo.dischargePort()).map(Port::euMember).orElse(false);
        if (petroleum && intoEu && cargo.origin().equals("RU")) {
            cells.warn(
                    "origin",
                    "TRADE-EU",
                    "oil of Russian origin may not be imported into the EU (Regulation (EU) 833/2014)",
                    "check the origin and the discharge port");
        }
    }

    private @Nullable String whyNot(Vessel vessel, Cargo cargo) {
        if (!vessel.permits().containsAll(cargo.requiredPermits())) {
            return "%s lacks permit %s".formatted(vessel.id(), String.join(", ", cargo.requiredPermits()));
        }
        Optional<VesselClass> vesselClass = world.findClass(vessel.classId());
        Optional<Grade> grade = world.findGrade(cargo.grade());
        if (vesselClass.isEmpty() || grade.isEmpty()) {
            return null;
        }
        double volumeT = vesselClass.get().cargoVolumeM3() * grade.get().densityTPerM3();
        double deadweightT = vesselClass.get().hydrostatics().getLast().deadweightT();
        if (Math.min(volumeT, deadweightT) < cargo.minT()) {
            return "%s lifts at most %.0f t".formatted(vessel.id(), Math.min(volumeT, deadweightT));
        }
        double draughtM = draughtM(vesselClass.get(), cargo.minT());
        return List.of(cargo.loadPort(), cargo.dischargePort()).stream()
                .flatMap(port -> world.findPort(port).stream())
                .map(port -> whyNot(vessel, vesselClass.get(), draughtM, port))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String whyNot(Vessel vessel, VesselClass vesselClass, double draughtM, Port port) {
        Double maxLoaM = port.maxLoaM();
        Double maxDraughtM = port.maxDraughtM();
        if (maxLoaM != null && vesselClass.loaM() > maxLoaM) {
            return "%s is too long for %s".formatted(vessel.id(), port.name());
        }
        return maxDraughtM != null && draughtM > maxDraughtM + 0.1
                ? "%s would draw %.2f m with the least quantity, %s has %.2f m"
                        .formatted(vessel.id(), draughtM, port.name(), maxDraughtM)
                : "";
    }

    /// Draught with nothing aboard but `cargoT`, the hull taken as a box up to the nearest point of her scale.
    private static double draughtM(VesselClass vesselClass, double cargoT) {
        HydrostaticPoint above = vesselClass.hydrostatics().stream()
                .filter(point -> point.deadweightT() >= cargoT)
                .findFirst()
                .orElse(vesselClass.hydrostatics().getLast());
        return above.draughtM()
                * (vesselClass.lightshipT() + cargoT)
                / (vesselClass.lightshipT() + above.deadweightT());
    }
}
