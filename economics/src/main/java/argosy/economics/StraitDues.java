package argosy.economics;

import argosy.domain.Figure;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Dues of the Turkish Straits in gold francs on net tonnage.
///
/// Montreux Convention 1936, annex I: light dues 0.42 gold franc per NT to 800 and 0.21 above, rescue 0.10,
/// sanitary 0.075, for both straits there and back; half when one way only. The gold franc is what Turkey
/// declares it to be on the day of passage (Istanbul calendar), figures `straits.goldFrancUsd.DATE`.
public final class StraitDues {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final String GOLD_FRANC = "straits.goldFrancUsd";

    private final FigureTable figures;
    private final List<AgencyBand> agencyBands;

    public StraitDues(FigureTable figures) {
        this.figures = figures;
        agencyBands = agencyBands(figures);
    }

    /// Both straits, both ways, USD.
    public double roundTripUsd(double netTonnage, Instant passes) {
        return goldFrancs(netTonnage) * goldFranc(passes).value();
    }

    /// Both straits there and back, gold francs.
    public double goldFrancs(double netTonnage) {
        double stepNt = figures.get("straits.light.stepNt");
        double light = figures.get("straits.light.upTo800.goldFrancPerNt") * Math.min(netTonnage, stepNt)
                + figures.get("straits.light.above800.goldFrancPerNt") * Math.max(0, netTonnage - stepNt);
        double perNt = figures.get("straits.rescue.goldFrancPerNt") + figures.get("straits.sanitary.goldFrancPerNt");
        return light + perNt * netTonnage;
    }

    /// Lines for one way through one or two straits: dues and agency.
    List<MoneyLine> lines(double netTonnage, int straits, Instant passes) {
        List<MoneyLine> lines = new ArrayList<>();
        lines.add(dues(netTonnage, straits, passes));
        agency(netTonnage, straits, passes).ifPresent(lines::add);
        return lines;
    }

    private MoneyLine dues(double netTonnage, int straits, Instant passes) {
        Figure goldFranc = goldFranc(passes);
        double share =
                figures.get("straits.oneWay.share") * (straits >= 2 ? 1 : figures.get("straits.oneStrait.share"));
        double francs = goldFrancs(netTonnage) * share;
        String basis = "NT " + Amount.of(netTonnage, 0) + ": " + Amount.of(francs, 1) + " gold francs ("
                + Amount.of(share * 100, 0) + " % of the round trip) x " + Amount.of(goldFranc.value(), 2) + " USD";
        return Booking.cost(
                MoneyCode.STRAIT_DUES,
                "Turkish Straits dues",
                francs * goldFranc.value(),
                basis,
                "Montreux Convention annex I; gold franc: " + FigureTable.quote(goldFranc));
    }

    /// Agency fee of the narrowest tonnage band that holds her; none above the last band.
    private Optional<MoneyLine> agency(double netTonnage, int straits, Instant passes) {
        return agencyBands.stream()
                .filter(band -> netTonnage <= band.upToNt())
                .findFirst()
                .map(band -> agencyLine(band.fee(), straits, passes));
    }

    private static List<AgencyBand> agencyBands(FigureTable figures) {
        return figures.startingWith("straits.agencyEur.upToNt.").entrySet().stream()
                .map(band -> new AgencyBand(Double.parseDouble(band.getKey()), band.getValue()))
                .sorted(Comparator.comparingDouble(AgencyBand::upToNt))
                .toList();
    }

    private record AgencyBand(double upToNt, Figure fee) {}

    private MoneyLine agencyLine(Figure fee, int straits, Instant passes) {
        LocalDate day = passes.atZone(ISTANBUL).toLocalDate();
        double usdPerEur = figures.getOn("fx.usdPerEur", day).value();
        String basis = "" + straits + " strait(s) x " + Amount.of(fee.value(), 0) + " EUR x " + Amount.of(usdPerEur, 4)
                + " USD/EUR";
        return Booking.cost(
                MoneyCode.STRAIT_DUES,
                "Turkish Straits agency",
                straits * fee.value() * usdPerEur,
                basis,
                FigureTable.quote(fee));
    }

    private Figure goldFranc(Instant passes) {
        LocalDate day = passes.atZone(ISTANBUL).toLocalDate();
        return figures.findInForce(GOLD_FRANC, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule book has no gold franc (%s) in force on %s.".formatted(GOLD_FRANC, day)));
    }
}
