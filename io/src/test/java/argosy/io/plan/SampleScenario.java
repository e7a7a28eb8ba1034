package argosy.io.plan;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Closure;
import argosy.domain.Commitment;
import argosy.domain.Disruption;
import argosy.domain.DraughtLimit;
import argosy.domain.Figure;
import argosy.domain.FreightTerms;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.HydrostaticPoint;
import argosy.domain.Laycan;
import argosy.domain.Machinery;
import argosy.domain.NavigationSeason;
import argosy.domain.OffHire;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Port;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.SeasonYear;
import argosy.domain.Tariff;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A scenario by dice: a season, a mixed fleet, a book, a canal that closes.
final class SampleScenario {
    static final Instant OPENS = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-30T00:00:00Z");
    private static final List<String> CLASSES = List.of("RST27", "RST27M", "LACHIN", "19614", "RST26");
    private static final List<String> GRADES = List.of("CRUDE", "FUEL-OIL", "VGO", "DIESEL", "GASOLINE");

    private final Random dice;
    private final List<Port> ports;

    private SampleScenario(long seed, List<Port> ports) {
        this.dice = new Random(seed);
        this.ports = ports;
    }

    static Scenario of(long seed, int vessels, int cargoes, SampleWaters waters) {
        SampleScenario sample = new SampleScenario(seed, waters.ports());
        return new Scenario(
                "Sample season 2026",
                "Invented ships and cargoes on hand-drawn waters, for tests.",
                new Window(OPENS, CLOSES),
                CLASSES.stream().map(sample::vesselClass).toList(),
                sample.vessels(vessels),
                sample.ports,
                GRADES.stream().map(SampleScenario::grade).toList(),
                passages(),
                sample.cargoes(cargoes),
                rules(),
                disruptions());
    }

    private VesselClass vesselClass(String id) {
        double size = 0.85 + 0.3 * dice.nextDouble();
        return new VesselClass(
                new VesselClassId(id),
                "Tanker " + id,
                140.85,
                16.7,
                6.0,
                id.equals("RST26") ? null : 14.3,
                4.6,
                List.of(new HydrostaticPoint(3.6, 1.0, 5_400 * size), new HydrostaticPoint(4.2, 1.025, 7_000 * size)),
                2_300,
                180,
                7_800 * size,
                2,
                900,
                5_075,
                2_200,
                "Ice1",
                true,
                new Machinery(2_400, 10.5, 4.2, 180, 260, 120, 500, 100, 300, 195, 215, 320),
                SampleWaters.DRAWN);
    }

    private static Grade grade(String id) {
        boolean heated = id.equals("FUEL-OIL");
        GradeFamily family = heated || id.equals("CRUDE") ? GradeFamily.DIRTY : GradeFamily.CLEAN;
        return new Grade(new GradeId(id), id.toLowerCase(Locale.ROOT), family, 0.85, heated, 40, SampleWaters.DRAWN);
    }

    private List<Vessel> vessels(int count) {
        List<Vessel> vessels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Port open = ports.get(dice.nextInt(ports.size()));
            Instant from = OPENS.plus(dice.nextInt(15 * 24), ChronoUnit.HOURS);
            List<OffHire> docks = i % 4 == 0 ? List.of(dock(open, from.plus(60, ChronoUnit.DAYS))) : List.of();
            vessels.add(new Vessel(
                    new VesselId("V%02d".formatted(i)),
                    "Khazar Star " + i,
                    new VesselClassId(CLASSES.get(i % CLASSES.size())),
                    i % 3 == 0 ? "AZ" : "RU",
                    open.id(),
                    from,
                    CLOSES,
                    9.5,
                    10.0,
                    2_900 + 100.0 * dice.nextInt(8),
                    11_000_000,
                    Set.of("RU-INLAND", "TERMINAL-" + i % 3, "ICE"),
                    new GradeId(GRADES.get(i % GRADES.size())),
                    docks));
        }
        return vessels;
    }

    private static OffHire dock(Port port, Instant from) {
        return new OffHire(
                port.id(), new Window(from, from.plus(9, ChronoUnit.DAYS)), "Class renewal survey, dry dock");
    }

    private List<Cargo> cargoes(int count) {
        List<Cargo> cargoes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Port load = ports.get(dice.nextInt(8));
            Port discharge = ports.get(8 + dice.nextInt(ports.size() - 8));
            Instant opens = OPENS.plus(dice.nextInt(200 * 24), ChronoUnit.HOURS);
            double maxT = 100 * (38 + dice.nextInt(30));
            FreightTerms freight = i % 5 == 0
                    ? new FreightTerms.LumpSum(180_000 + 1000 * dice.nextInt(120))
                    : new FreightTerms.PerTonne(34 + dice.nextInt(28));
            cargoes.add(new Cargo(
                    new CargoId("C%03d".formatted(i)),
                    load.name() + " to " + discharge.name(),
                    i % 3 == 0 ? Commitment.CONTRACT : Commitment.SPOT,
                    new GradeId(GRADES.get(dice.nextInt(GRADES.size()))),
                    maxT - 600,
                    maxT,
                    load.id(),
                    discharge.id(),
                    new Laycan(opens, opens.plus(6, ChronoUnit.DAYS)),
                    i % 7 == 0 ? new Window(opens, opens.plus(40, ChronoUnit.DAYS)) : null,
                    freight,
                    2.5,
                    i % 3 == 0 ? 260_000.0 : null,
                    i % 9 == 0 ? Set.of("TERMINAL-1") : Set.of(),
                    load.country(),
                    null,
                    ""));
        }
        return cargoes;
    }

    private static List<Passage> passages() {
        return List.of(
                passage("VCSSC", "Volga-Caspian Sea Shipping Canal", PassageKind.CHANNEL, 4.2, 0, null, List.of()),
                passage("LVOLGA", "Lower Volga", PassageKind.RIVER, 4.0, 0, season("04-01", "12-05"), List.of()),
                passage(
                        "VDSC",
                        "Volga-Don Shipping Canal",
                        PassageKind.CANAL,
                        3.6,
                        13,
                        season("04-01", "12-01"),
                        locks()),
                passage(
                        "TSIML",
                        "Tsimlyansk Reservoir",
                        PassageKind.RESERVOIR,
                        4.0,
                        0,
                        season("04-01", "12-05"),
                        List.of()),
                passage(
                        "DON-UP",
                        "Don: Tsimlyansk to Kochetovsky",
                        PassageKind.RIVER,
                        3.6,
                        3,
                        season("04-01", "12-05"),
                        List.of()),
                passage("DON-LOW", "Lower Don", PassageKind.RIVER, 3.4, 1, season("03-25", "12-10"), List.of()),
                passage("ADSC", "Azov-Don Sea Canal", PassageKind.CHANNEL, 3.8, 0, null, List.of()),
                passage("KERCH", "Kerch Strait", PassageKind.STRAIT, 8.0, 0, null, List.of()),
                passage("BOSPHORUS", "Bosphorus", PassageKind.STRAIT, null, 0, null, List.of()),
                passage("DARDANELLES", "Dardanelles", PassageKind.STRAIT, null, 0, null, List.of()));
    }

    private static List<Closure> locks() {
        return List.of(new Closure(
                new Window(Instant.parse("2026-07-10T00:00:00Z"), Instant.parse("2026-07-19T00:00:00Z")),
                "Lock 10 out of service"));
    }

    private static Passage passage(
            String id,
            String name,
            PassageKind kind,
            @Nullable Double draughtM,
            int locks,
            @Nullable NavigationSeason season,
            List<Closure> closures) {
        boolean river = kind != PassageKind.STRAIT;
        Window low = new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-09-20T00:00:00Z"));
        return new Passage(
                new PassageId(id),
                name,
                kind,
                new WaterArea(river ? "RIVER" : "BLACK-SEA"),
                river ? 141.0 : null,
                river ? 16.8 : null,
                river ? 14.5 : null,
                draughtM,
                id.equals("DON-LOW") ? List.of(new DraughtLimit(low, 3.2, SampleWaters.DRAWN)) : List.of(),
                river ? 7.5 : 10.0,
                locks,
                0.9,
                6,
                season,
                closures,
                river ? "RU-INLAND" : null,
                river ? "RU-INLAND-VDSC" : null,
                SampleWaters.DRAWN,
                PassageRules.NONE);
    }

    private static NavigationSeason season(String opens, String closes) {
        return new NavigationSeason(
                MonthDay.parse("--" + opens),
                MonthDay.parse("--" + closes),
                List.of(new SeasonYear(
                        LocalDate.parse("2025-03-27"), LocalDate.parse("2025-12-08"), SampleWaters.DRAWN)),
                ZoneId.of("Europe/Moscow"),
                SampleWaters.DRAWN);
    }

    private static RuleBook rules() {
        return new RuleBook(
                List.of(
                        new Figure("bunker.VLSFO.usdPerT", 545, "USD/t", SampleWaters.DRAWN),
                        new Figure("bunker.MGO.usdPerT", 760, "USD/t", SampleWaters.DRAWN),
                        new Figure("carbon.eua.eurPerT", 78.5, "EUR/t", SampleWaters.DRAWN),
                        new Figure("density.AZOV.tPerM3", 1.008, "t/m3", SampleWaters.DRAWN)),
                List.of(new Tariff("RU-INLAND-VDSC", "Volga-Don canal", 0, 0.62, 0, 120, SampleWaters.DRAWN)));
    }

    private static List<Disruption> disruptions() {
        Window july = new Window(Instant.parse("2026-07-10T00:00:00Z"), Instant.parse("2026-07-19T00:00:00Z"));
        Window august = new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-09-20T00:00:00Z"));
        return List.of(
                new Disruption.PassageClosed(new PassageId("VDSC"), july, "Lock 10 out of service"),
                new Disruption.DraughtLowered(new PassageId("DON-LOW"), august, 3.2, "Low water on the lower Don"),
                new Disruption.FigureChanged("bunker.MGO.usdPerT", 760, "Gas oil dearer by 80 USD/t"),
                new Disruption.VesselOut(new VesselId("V01"), july, "Main engine repair"));
    }
}
