package argosy.cli.validate;

import argosy.domain.Catalogue;
import argosy.domain.GeoPoint;
import argosy.economics.validation.OutsideCheck;
import argosy.economics.validation.OutsideChecks;
import argosy.economics.validation.OutsideValue;
import argosy.network.DistanceService;
import java.util.ArrayList;
import java.util.List;

/// Every outside check there is, run.
///
/// @param checks in the order of the file, medians of fleets behind, distances last
public record Validation(List<OutsideCheck> checks) {
    static final String DISTANCE = "DISTANCE";

    public Validation {
        checks = List.copyOf(checks);
    }

    /// Runs all values that ship with Argosy.
    public static Validation run(Catalogue catalogue, DistanceService distances) {
        OutsideChecks outside = new OutsideChecks(catalogue.rules(), catalogue.vesselClasses());
        List<OutsideValue> here = new ArrayList<>();
        List<OutsideCheck> far = new ArrayList<>();
        for (OutsideValue value : OutsideValueFile.bundled()) {
            if (value.kind().equals(DISTANCE)) {
                far.add(OutsideCheck.of(value, distanceNm(distances, value)));
            } else {
                here.add(value);
            }
        }
        List<OutsideCheck> checks = new ArrayList<>(outside.check(here));
        checks.addAll(far);
        return new Validation(checks);
    }

    /// Zero when there is no way, which no bar allows. Whole miles, as the tables print them.
    private static double distanceNm(DistanceService distances, OutsideValue value) {
        GeoPoint from = new GeoPoint(value.input("fromLat"), value.input("fromLon"));
        GeoPoint to = new GeoPoint(value.input("toLat"), value.input("toLon"));
        DistanceService.Answer answer = distances.distance(from, to);
        return answer.status() == DistanceService.Status.OK ? Math.rint(answer.routedNm()) : 0;
    }

    public List<OutsideCheck> missed() {
        return checks.stream().filter(check -> !check.holds()).toList();
    }

    /// The kinds in order of first appearance.
    List<String> kinds() {
        return checks.stream().map(OutsideCheck::kind).distinct().toList();
    }

    List<OutsideCheck> ofKind(String kind) {
        return checks.stream().filter(check -> check.kind().equals(kind)).toList();
    }
}
