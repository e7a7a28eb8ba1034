package argosy.planning.check;

import argosy.domain.Cargo;
import java.util.List;
import java.util.regex.Pattern;

/// A cargo that figure `parts.CARGO.count` divides stands in the plan as so many equal parts, and not as a whole.
final class PartsCheck {
    private static final String PREFIX = "parts.";
    private static final String SUFFIX = ".count";
    private static final double SAME_T = 1e-6;

    private final World world;
    private final Findings findings;

    PartsCheck(World world, Findings findings) {
        this.world = world;
        this.findings = findings;
    }

    void check() {
        world.figuresBelow(PREFIX).forEach((rest, count) -> {
            int parts = (int) Math.floor(count);
            if (rest.endsWith(SUFFIX) && parts > 1) {
                divided(rest.substring(0, rest.length() - SUFFIX.length()), parts);
            }
        });
    }

    private void divided(String whole, int count) {
        List<Cargo> parts = world.scenario().cargoes().stream()
                .filter(cargo -> cargo.id().value().matches(Pattern.quote(whole) + "-\\d+"))
                .toList();
        boolean entire = world.scenario().cargoes().stream()
                .anyMatch(cargo -> cargo.id().value().equals(whole));
        findings.require(
                !entire && (parts.isEmpty() || parts.size() == count),
                "PARTS",
                whole,
                "stands as %d parts%s, should be %d".formatted(parts.size(), entire ? " and as a whole" : "", count));
        for (Cargo part : parts) {
            findings.require(
                    Math.abs(part.maxT() - parts.getFirst().maxT()) < SAME_T,
                    "PARTS",
                    part.id().value(),
                    "is larger or smaller than the other parts");
        }
    }
}
