package argosy.domain.draft;

import static argosy.domain.draft.CatalogueRows.known;

import argosy.domain.HydrostaticPoint;
import argosy.domain.Machinery;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads vessel classes with their deadweight scales.
final class VesselClassRows {
    private final List<DraftTable> tables;
    private final ProblemList problems;
    private final Map<String, List<HydrostaticPoint>> scales = new TreeMap<>();

    VesselClassRows(List<DraftTable> tables, ProblemList problems) {
        this.tables = tables;
        this.problems = problems;
    }

    List<VesselClass> overlay(List<VesselClass> base) {
        readScales();
        List<VesselClass> classes = CatalogueRows.rows(
                tables,
                problems,
                "vessel-classes",
                base,
                vesselClass -> vesselClass.id().value(),
                this::vesselClass);
        List<String> ids = classes.stream().map(it -> it.id().value()).toList();
        checkScales(ids);
        return classes.stream().map(this::withScale).toList();
    }

    private void readScales() {
        TableSpec spec = CatalogueTables.HYDROSTATICS;
        for (DraftTable table : CatalogueRows.named(tables, spec.name())) {
            new TableRules(spec, table, problems).each(false, cells -> {
                String id = cells.text("class", null);
                HydrostaticPoint point = new HydrostaticPoint(
                        cells.number("draughtM", null),
                        cells.number("densityTPerM3", null),
                        cells.number("deadweightT", null));
                if (cells.isSound()) {
                    scales.computeIfAbsent(id, it -> new ArrayList<>()).add(point);
                }
            });
        }
        scales.values().forEach(points -> points.sort(Comparator.comparingDouble(HydrostaticPoint::draughtM)));
    }

    private void checkScales(List<String> ids) {
        String file = CatalogueRows.named(tables, "hydrostatics").stream()
                .map(DraftTable::file)
                .findFirst()
                .orElse("hydrostatics");
        scales.forEach((id, scale) -> {
            if (!ids.contains(id)) {
                String message = "no vessel class %s".formatted(id);
                problems.error(
                        file, 0, "CLASS-UNKNOWN", message, NearNames.advice(id, ids, "add it to vessel-classes"));
            }
            checkRising(file, id, scale);
        });
    }

    private void checkRising(String file, String id, List<HydrostaticPoint> scale) {
        for (int i = 1; i < scale.size(); i++) {
            boolean sameWater = scale.get(i).densityTPerM3() == scale.get(i - 1).densityTPerM3();
            if (sameWater && scale.get(i).deadweightT() <= scale.get(i - 1).deadweightT()) {
                String message = "deadweight of %s does not rise at %s m"
                        .formatted(id, scale.get(i).draughtM());
                problems.error(file, 0, "SCALE-ORDER", message, "a ship that draws more carries more: check the rows");
            }
        }
    }

    private @Nullable VesselClass vesselClass(Overlay<VesselClass> row, String id) {
        Cells cells = row.cells();
        List<HydrostaticPoint> scale = scales.getOrDefault(id, row.part(VesselClass::hydrostatics, List.of()));
        if (scale.isEmpty()) {
            cells.problem(
                    "id", "SCALE-MISSING", "%s has no deadweight scale".formatted(id), "add rows to hydrostatics");
            return null;
        }
        VesselClass vesselClass = new VesselClass(
                new VesselClassId(known(id)),
                row.text("name", VesselClass::name, id),
                row.number("loaM", VesselClass::loaM),
                row.number("beamM", VesselClass::beamM),
                row.number("depthM", VesselClass::depthM),
                row.limit("airDraughtM", VesselClass::airDraughtM),
                row.number("maxDraughtM", VesselClass::maxDraughtM),
                scale,
                row.number("lightshipT", VesselClass::lightshipT),
                row.number("consumablesT", VesselClass::consumablesT),
                row.number("cargoVolumeM3", VesselClass::cargoVolumeM3),
                row.integer("segregations", VesselClass::segregations),
                row.number("pumpRateM3PerH", VesselClass::pumpRateM3PerH),
                row.number("grossTonnage", VesselClass::grossTonnage),
                row.number("netTonnage", VesselClass::netTonnage),
                row.text("iceClass", VesselClass::iceClass, ""),
                row.truth("doubleHull", VesselClass::doubleHull, true),
                machinery(row.in(VesselClass::machinery)),
                CatalogueRows.provenance(row.in(VesselClass::provenance)));
        checkSense(cells, vesselClass);
        return vesselClass;
    }

    private static Machinery machinery(Overlay<Machinery> row) {
        return new Machinery(
                row.number("mcrKw", Machinery::mcrKw),
                row.number("referenceSpeedKn", Machinery::referenceSpeedKn),
                row.number("referenceDraughtM", Machinery::referenceDraughtM),
                row.number("auxSeaKw", Machinery::auxSeaKw),
                row.number("auxBerthKw", Machinery::auxBerthKw),
                row.number("auxIdleKw", Machinery::auxIdleKw),
                row.number("boilerBerthKw", Machinery::boilerBerthKw),
                row.number("boilerIdleKw", Machinery::boilerIdleKw),
                row.number("boilerHeatingKw", Machinery::boilerHeatingKw),
                row.number("mainSfocGPerKwh", Machinery::mainSfocGPerKwh),
                row.number("auxSfocGPerKwh", Machinery::auxSfocGPerKwh),
                row.number("boilerSfocGPerKwh", Machinery::boilerSfocGPerKwh));
    }

    private static void checkSense(Cells cells, VesselClass vesselClass) {
        if (cells.areGood("loaM", "beamM") && vesselClass.beamM() >= vesselClass.loaM()) {
            cells.problem("beamM", "ABSURD", "she is broader than long", "check loaM and beamM");
        }
        if (cells.areGood("depthM", "maxDraughtM") && vesselClass.maxDraughtM() >= vesselClass.depthM()) {
            cells.problem("maxDraughtM", "ABSURD", "is not less than depthM", "check maxDraughtM and depthM");
        }
    }

    private VesselClass withScale(VesselClass it) {
        List<HydrostaticPoint> scale = scales.getOrDefault(it.id().value(), it.hydrostatics());
        return new VesselClass(
                it.id(),
                it.name(),
                it.loaM(),
                it.beamM(),
                it.depthM(),
                it.airDraughtM(),
                it.maxDraughtM(),
                scale,
                it.lightshipT(),
                it.consumablesT(),
                it.cargoVolumeM3(),
                it.segregations(),
                it.pumpRateM3PerH(),
                it.grossTonnage(),
                it.netTonnage(),
                it.iceClass(),
                it.doubleHull(),
                it.machinery(),
                it.provenance());
    }
}
