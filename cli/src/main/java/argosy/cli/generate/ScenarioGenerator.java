package argosy.cli.generate;

import argosy.cli.generate.Patterns.Design;
import argosy.cli.generate.Patterns.Flow;
import argosy.domain.Catalogue;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ScenarioDraft;
import argosy.network.passage.Ways;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Invents a scenario: ships of real classes, a book of liftings between real ports, seeded.
///
/// The first n ships and the first n cargoes of a seed are the same however many are asked for.
public final class ScenarioGenerator {
    private static final String INLAND = "RU-INLAND";
    private static final double CONTRACT_SHARE = 0.35;
    private static final double DELIVERY_SHARE = 0.15;
    private static final double WHOLE_PERIOD_SHARE = 0.7;
    private static final double DOCKING_SHARE = 0.1;
    private static final List<String> VESSEL_COLUMNS = List.of(
            "id",
            "name",
            "class",
            "flag",
            "openPort",
            "openFrom",
            "openUntil",
            "ladenSpeedKn",
            "ballastSpeedKn",
            "opexUsdPerDay",
            "hullValueUsd",
            "permits",
            "lastGrade",
            "remarks");
    private static final List<String> CARGO_COLUMNS = List.of(
            "id",
            "name",
            "commitment",
            "grade",
            "minT",
            "maxT",
            "loadPort",
            "dischargePort",
            "laycanOpens",
            "laycanCancels",
            "deliveryTo",
            "freightUsdPerT",
            "commissionPercent",
            "reletUsd",
            "remarks");

    private final FreightGuess freight;

    public ScenarioGenerator(Catalogue catalogue, Ways ways) {
        freight = new FreightGuess(catalogue, ways);
    }

    /// What is asked for.
    ///
    /// @param days length of the period from `from`, at least 30
    public record Wish(int ships, int cargoes, long seed, LocalDate from, int days) {
        public Wish {
            if (ships < 1 || cargoes < 0 || days < 30) {
                throw new IllegalArgumentException(
                        "Cannot generate %d ships, %d cargoes over %d days.".formatted(ships, cargoes, days));
            }
        }

        LocalDate to() {
            return from.plusDays(days - 1L);
        }
    }

    /// The scenario as a draft, ready to be written or checked.
    public ScenarioDraft generate(Wish wish) {
        Dice dice = new Dice(wish.seed());
        Dice fleetDice = dice.split();
        Dice bookDice = dice.split();
        List<DraftRow> vessels = new ArrayList<>();
        List<DraftRow> offHires = new ArrayList<>();
        for (int number = 1; number <= wish.ships(); number++) {
            vessel(wish, number, fleetDice.split(), vessels, offHires);
        }
        List<DraftRow> cargoes = new ArrayList<>();
        for (int number = 1; number <= wish.cargoes(); number++) {
            cargoes.add(row(number, cargo(wish, number, bookDice.split())));
        }
        List<DraftTable> tables = new ArrayList<>();
        tables.add(new DraftTable("vessels", "vessels.csv", VESSEL_COLUMNS, vessels));
        tables.add(new DraftTable("cargoes", "cargoes.csv", CARGO_COLUMNS, cargoes));
        if (!offHires.isEmpty()) {
            tables.add(new DraftTable(
                    "off-hires", "off-hires.csv", List.of("vessel", "port", "from", "to", "reason"), offHires));
        }
        return new ScenarioDraft("scenario.yaml", settings(wish), tables);
    }

    private static List<DraftSetting> settings(Wish wish) {
        return List.of(
                new DraftSetting(
                        "/name",
                        "Generated: %d ships, %d cargoes, seed %d".formatted(wish.ships(), wish.cargoes(), wish.seed()),
                        1),
                new DraftSetting(
                        "/description",
                        "Invented by the generator over the catalogues' waters, ports and classes; no market data.",
                        2),
                new DraftSetting("/period/from", wish.from().toString(), 3),
                new DraftSetting("/period/to", wish.to().toString(), 4));
    }

    private static void vessel(Wish wish, int number, Dice dice, List<DraftRow> vessels, List<DraftRow> offHires) {
        Design design = dice.pick(Patterns.designs(), Design::weight);
        String id = String.format(Locale.ROOT, "V%03d", number);
        boolean inland = dice.chance(design.inlandShare());
        String base = dice.pick(design.bases());
        LocalDate opens = wish.from().plusDays(dice.whole(0, Math.min(40, wish.days() / 6)));
        LocalDate until = wish.to();
        if (!dice.chance(WHOLE_PERIOD_SHARE)) {
            opens = wish.from().plusDays(dice.whole(0, wish.days() / 2));
            LocalDate leaves = opens.plusDays(dice.whole(wish.days() / 4, wish.days() / 2));
            until = leaves.isBefore(until) ? leaves : until;
        }
        String grade = dice.pick(List.of("DIESEL", "DIESEL", "FUEL-OIL", "CRUDE", "NAPHTHA", "VEG-OIL"));
        double spread = dice.between(0.9, 1.1);
        vessels.add(row(
                number,
                List.of(
                        id,
                        "Generated %03d".formatted(number),
                        design.vesselClass(),
                        inland ? "RU" : "MT",
                        base,
                        opens.toString(),
                        until.toString(),
                        decimal(design.ladenKn()),
                        decimal(design.ballastKn()),
                        Long.toString(Math.round(design.opexUsdPerDay() * spread / 50) * 50),
                        Long.toString(Math.round(design.hullValueUsd() * spread / 50_000) * 50_000),
                        inland ? INLAND : "",
                        grade,
                        "invented")));
        if (dice.chance(DOCKING_SHARE) && opens.plusDays(60).isBefore(until)) {
            LocalDate docks = opens.plusDays(dice.whole(25, 45));
            offHires.add(row(
                    offHires.size() + 1,
                    List.of(id, base, docks.toString(), docks.plusDays(14).toString(), "docking (invented)")));
        }
    }

    private List<String> cargo(Wish wish, int number, Dice dice) {
        while (true) {
            Flow flow = dice.pick(Patterns.flows(), Flow::weight);
            String load = dice.pick(flow.loadPorts());
            String discharge = dice.pick(flow.dischargePorts());
            LocalDate opens = wish.from().plusDays(dice.whole(5, wish.days() - 20));
            MonthDay day = MonthDay.from(opens);
            Optional<FreightGuess.Guess> guess =
                    load.equals(discharge) ? Optional.empty() : freight.of(load, discharge);
            if (guess.isPresent() && !day.isBefore(flow.opens()) && !day.isAfter(flow.closes())) {
                return cargo(number, dice, flow, load, discharge, opens, guess.get());
            }
        }
    }

    private static List<String> cargo(
            int number,
            Dice dice,
            Flow flow,
            String load,
            String discharge,
            LocalDate opens,
            FreightGuess.Guess guess) {
        boolean contract = dice.chance(CONTRACT_SHARE);
        String grade = dice.pick(flow.grades());
        int mostT = dice.whole((flow.leastT() + flow.mostT()) / 200, flow.mostT() / 100) * 100;
        int leastT = Math.round(mostT * 0.83f / 100) * 100;
        LocalDate cancels = opens.plusDays(dice.whole(3, 6));
        double usd = guess.usd() * dice.between(0.75, 1.25);
        double usdPerT = Math.max(1, Math.round(usd / mostT * 2) / 2.0);
        String delivery = dice.chance(DELIVERY_SHARE)
                ? cancels.plusDays(Math.round(guess.days() * 1.6 + 3)).toString()
                : "";
        String relet = contract ? Long.toString(Math.round(usd * dice.between(0.2, 0.35) / 1000) * 1000) : "";
        return List.of(
                String.format(Locale.ROOT, "C%04d", number),
                flow.name(),
                contract ? "CONTRACT" : "SPOT",
                grade,
                Integer.toString(leastT),
                Integer.toString(mostT),
                load,
                discharge,
                opens.toString(),
                cancels.toString(),
                delivery,
                decimal(usdPerT),
                "2.5",
                relet,
                "invented");
    }

    private static DraftRow row(int number, List<String> cells) {
        return new DraftRow(number + 1, cells);
    }

    private static String decimal(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
