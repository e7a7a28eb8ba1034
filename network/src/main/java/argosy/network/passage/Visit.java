package argosy.network.passage;

import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Stretches sailed one after another in one passage, or in open water between two passages.
///
/// @param passage null in open water
record Visit(@Nullable PassageId passage, List<Part> parts) {
    /// A place a little way into a passage does not make her pass it: shorter visits at the ends belong to the
    /// waters next to them.
    static final double TOUCH_NM = 2;

    Visit {
        parts = List.copyOf(parts);
    }

    /// @param snapsNm straight ways to the water that are counted with the stretch
    record Part(WaterStretch stretch, double snapsNm) {}

    /// All visits of ways sailed one after another.
    static List<Visit> of(List<WaterPath> paths) {
        List<Visit> visits = new ArrayList<>();
        paths.forEach(path -> parts(path).forEach(part -> add(visits, part)));
        if (visits.size() > 1 && visits.getFirst().isTouch()) {
            Visit touched = visits.removeFirst();
            visits.set(0, visits.getFirst().with(touched.parts(), List.of()));
        }
        if (visits.size() > 1 && visits.getLast().isTouch()) {
            Visit touched = visits.removeLast();
            visits.set(visits.size() - 1, visits.getLast().with(List.of(), touched.parts()));
        }
        return List.copyOf(visits);
    }

    private static List<Part> parts(WaterPath path) {
        List<Part> parts = new ArrayList<>();
        int last = path.stretches().size() - 1;
        for (int at = 0; at <= last; at++) {
            double snapsNm = (at == 0 ? path.snapFromNm() : 0) + (at == last ? path.snapToNm() : 0);
            parts.add(new Part(path.stretches().get(at), snapsNm));
        }
        return parts;
    }

    private static void add(List<Visit> visits, Part part) {
        PassageId passage = part.stretch().passage();
        if (!visits.isEmpty() && Objects.equals(visits.getLast().passage(), passage)) {
            visits.set(visits.size() - 1, visits.getLast().with(List.of(), List.of(part)));
        } else {
            visits.add(new Visit(passage, List.of(part)));
        }
    }

    private boolean isTouch() {
        return passage != null && lengthNm() < TOUCH_NM;
    }

    private Visit with(List<Part> before, List<Part> after) {
        List<Part> all = new ArrayList<>(before);
        all.addAll(parts);
        all.addAll(after);
        return new Visit(passage, all);
    }

    /// Length over water, snaps not counted.
    double lengthNm() {
        return parts.stream().mapToDouble(part -> part.stretch().lengthNm()).sum();
    }
}
