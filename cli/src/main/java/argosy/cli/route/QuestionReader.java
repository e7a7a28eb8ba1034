package argosy.cli.route;

import argosy.domain.Catalogue;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.VesselClass;
import argosy.domain.VesselLimits;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.network.passage.SampledSeasons;
import argosy.network.passage.WaterLevel;
import argosy.network.passage.WaterLevels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments of `route` and how they become a question. All mistakes are reported together.
public final class QuestionReader {
    private static final double DEFAULT_SPEED_KN = 10;
    private static final int YEARS_DRAWN = 3;

    @Parameters(index = "0", paramLabel = "FROM", description = "UN/LOCODE, id, name, alias or lat,lon.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "As FROM.")
    private String to = "";

    @Option(names = "--class", paramLabel = "NAME", description = "Vessel class of the catalogue, such as RST27.")
    private @Nullable String vesselClass;

    @Option(names = "--loa", paramLabel = "M", description = "Length over all; wins over the class.")
    private @Nullable Double loaM;

    @Option(names = "--beam", paramLabel = "M", description = "Beam; wins over the class.")
    private @Nullable Double beamM;

    @Option(names = "--draught", paramLabel = "M", description = "Draught as loaded. Default: the deepest that can go.")
    private @Nullable Double draughtM;

    @Option(names = "--air-draught", paramLabel = "M", description = "Height above water; wins over the class.")
    private @Nullable Double airDraughtM;

    @Option(
            names = "--ice-class",
            paramLabel = "CLASS",
            description = "As in the notation, such as Ice1; none without. Wins over the class.")
    private @Nullable String iceClass;

    @Option(
            names = "--depart",
            paramLabel = "DATE",
            description = "2026-05-10 (00:00 UTC) or 2026-05-10T08:00Z. Default: today.")
    private @Nullable String depart;

    @Option(names = "--speed", paramLabel = "KN", description = "Through the water. Default: 10.")
    private double speedKn = DEFAULT_SPEED_KN;

    @Option(names = "--avoid", paramLabel = "PASSAGE", description = "Not by this passage. May be repeated.")
    private List<String> avoid = new ArrayList<>();

    @Option(names = "--via", paramLabel = "PLACE", description = "Through this place, in order. May be repeated.")
    private List<String> via = new ArrayList<>();

    @Option(names = "--alternatives", paramLabel = "N", description = "So many ways by different passages.")
    private int alternatives = 1;

    @Option(
            names = "--season-seed",
            paramLabel = "N",
            description = "Draw the dates of seasons and ice for years without record from the recorded years.")
    private @Nullable Long seasonSeed;

    @Option(
            names = "--water-levels",
            paramLabel = "FILE",
            description = "CSV of passage,date,draughtM (or levelM); a port's id stands for its berths.")
    private @Nullable Path waterLevels;

    /// The question; null when a place or the class is not known. Mistakes go to `problems`.
    public @Nullable RouteQuestion read(Catalogue catalogue, Instant now, ProblemList problems) {
        Places places = new Places(catalogue.ports());
        Place start = place(places, "FROM", from, problems);
        Place end = place(places, "TO", to, problems);
        List<Place> stops = via.stream()
                .map(name -> place(places, "--via", name, problems))
                .filter(Objects::nonNull)
                .toList();
        Optional<VesselClass> sister = findClass(catalogue, problems);
        Set<PassageId> banned = banned(catalogue, problems);
        Instant departs = departs(now, problems);
        List<Passage> waters = waters(catalogue, departs, problems);
        int passages = catalogue.passages().size();
        Optional<String> ice = findIceClass(catalogue, problems);
        checkNumbers(sister, problems);
        if (start == null || end == null || problems.hasErrors()) {
            return null;
        }
        return new RouteQuestion(
                start,
                end,
                stops,
                banned,
                waters.subList(0, passages),
                waters.subList(passages, waters.size()),
                sister.orElse(null),
                first(loaM, sister.map(VesselClass::loaM)).orElse(0.0),
                first(beamM, sister.map(VesselClass::beamM)).orElse(0.0),
                draughtM,
                first(airDraughtM, sister.map(VesselClass::airDraughtM)).orElse(null),
                ice.or(() -> sister.map(VesselClass::iceClass)).orElse(VesselLimits.UNKNOWN_ICE_CLASS),
                departs,
                speedKn,
                alternatives);
    }

    private static <T> Optional<T> first(@Nullable T given, Optional<T> ofClass) {
        return given == null ? ofClass : Optional.of(given);
    }

    private static @Nullable Place place(Places places, String argument, String text, ProblemList problems) {
        Optional<Place> found = places.find(text);
        if (found.isEmpty()) {
            problems.error(argument, 0, "PLACE-UNKNOWN", "nothing is called %s".formatted(text), places.advice(text));
        }
        return found.orElse(null);
    }

    private Optional<VesselClass> findClass(Catalogue catalogue, ProblemList problems) {
        String wanted = vesselClass;
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<VesselClass> found = catalogue.vesselClasses().stream()
                .filter(it ->
                        it.id().value().equalsIgnoreCase(wanted) || it.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = catalogue.vesselClasses().stream()
                    .map(it -> it.id().value())
                    .toList();
            String advice = NearNames.advice(wanted, ids, "classes are " + String.join(", ", ids));
            problems.error("--class", 0, "CLASS-UNKNOWN", "no vessel class %s".formatted(wanted), advice);
        }
        return found;
    }

    /// A notation that a ship or a regime of the catalogue has; empty without the option.
    private Optional<String> findIceClass(Catalogue catalogue, ProblemList problems) {
        String wanted = iceClass;
        if (wanted == null || wanted.equalsIgnoreCase("none")) {
            return Optional.ofNullable(wanted).map(none -> "");
        }
        List<String> known = Stream.concat(
                        catalogue.vesselClasses().stream().map(VesselClass::iceClass),
                        catalogue.passages().stream()
                                .flatMap(it -> it.rules().ice().stream())
                                .flatMap(regime -> regime.iceClasses().stream()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        Optional<String> found =
                known.stream().filter(name -> name.equalsIgnoreCase(wanted)).findFirst();
        if (found.isEmpty()) {
            String advice = NearNames.advice(wanted, known, "known are none, " + String.join(", ", known));
            problems.error("--ice-class", 0, "ICE-CLASS-UNKNOWN", "no ice class %s".formatted(wanted), advice);
        }
        return found;
    }

    private Set<PassageId> banned(Catalogue catalogue, ProblemList problems) {
        Set<PassageId> banned = new HashSet<>();
        for (String name : avoid) {
            Optional<PassageId> found = catalogue.passages().stream()
                    .filter(it -> it.id().value().equalsIgnoreCase(name)
                            || Places.fold(it.name()).equals(Places.fold(name)))
                    .map(Passage::id)
                    .findFirst();
            found.ifPresent(banned::add);
            if (found.isEmpty()) {
                List<String> ids =
                        catalogue.passages().stream().map(it -> it.id().value()).toList();
                String advice = NearNames.advice(name, ids, "known passages are " + String.join(", ", ids));
                problems.error("--avoid", 0, "PASSAGE-UNKNOWN", "no passage %s".formatted(name), advice);
            }
        }
        return banned;
    }

    private Instant departs(Instant now, ProblemList problems) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        if (depart == null) {
            return today;
        }
        Optional<Instant> given = RouteDates.parse(depart);
        if (given.isEmpty()) {
            problems.error("--depart", 0, "DATE", "%s is not a date".formatted(depart), RouteDates.ADVICE);
        }
        return given.orElse(today);
    }

    /// Passages and berths, in that order, with dates drawn and readings laid over where asked for.
    private List<Passage> waters(Catalogue catalogue, Instant departs, ProblemList problems) {
        List<Passage> passages = catalogue.passages();
        if (seasonSeed != null) {
            int year = departs.atOffset(ZoneOffset.UTC).getYear();
            passages = SampledSeasons.draw(passages, year, year + YEARS_DRAWN, seasonSeed);
        }
        List<Passage> all = Stream.concat(
                        passages.stream(), catalogue.ports().stream().map(Berths::of))
                .toList();
        if (waterLevels == null) {
            return all;
        }
        List<WaterLevel> readings = WaterLevelFile.read(waterLevels, all, problems);
        return problems.hasErrors() ? all : WaterLevels.apply(all, readings);
    }

    private void checkNumbers(Optional<VesselClass> sister, ProblemList problems) {
        checkRange("--speed", speedKn, 1, 40, "knots", problems);
        checkRange("--loa", loaM, 1, 500, "metres", problems);
        checkRange("--beam", beamM, 1, 100, "metres", problems);
        checkRange("--draught", draughtM, 0.1, 35, "metres", problems);
        checkRange("--air-draught", airDraughtM, 0.1, 150, "metres", problems);
        checkRange("--alternatives", (double) alternatives, 1, 20, "ways", problems);
        Double drawn = draughtM;
        sister.filter(it -> drawn != null && drawn > it.maxDraughtM())
                .ifPresent(it -> problems.error(
                        "--draught",
                        0,
                        "DRAUGHT-CLASS",
                        "%s m is deeper than %s may load".formatted(drawn, it.id()),
                        "give at most %s m".formatted(it.maxDraughtM())));
    }

    private static void checkRange(
            String option, @Nullable Double value, double least, double most, String unit, ProblemList problems) {
        if (value != null && !(value >= least && value <= most)) {
            problems.error(
                    option,
                    0,
                    "RANGE",
                    "%s is out of range".formatted(value),
                    "give %s to %s %s".formatted(least, most, unit));
        }
    }
}
