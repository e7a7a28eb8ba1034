package argosy.economics;

import argosy.domain.Figure;
import argosy.domain.Port;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Allowances to surrender under the EU Emissions Trading System.
///
/// Directive 2003/87/EC as amended by (EU) 2023/959: ships from 5,000 GT; all of a voyage between two EU
/// ports and of a stay at an EU berth, half of a voyage between an EU port and another; phased in by year
/// of emission; methane and nitrous oxide from 2026. Every port given is taken as a port of call (cargo
/// is worked there).
public final class EmissionsTrading {
    private final FigureTable figures;

    public EmissionsTrading(FigureTable figures) {
        this.figures = figures;
    }

    /// Share of a voyage's emissions that counts before the phase-in: 0, 0.5 or 1.
    public double voyageShare(VesselClass vesselClass, Port from, Port to) {
        if (!inScope(vesselClass)) {
            return 0;
        }
        if (from.euMember() && to.euMember()) {
            return figures.get("ets.intraEu.share");
        }
        return from.euMember() || to.euMember() ? figures.get("ets.extraEu.share") : 0;
    }

    /// Share of a stay's emissions that counts before the phase-in: 0 or 1.
    public double berthShare(VesselClass vesselClass, Port port) {
        return inScope(vesselClass) && port.euMember() ? figures.get("ets.berth.share") : 0;
    }

    Optional<MoneyLine> line(double share, double co2T, double fuelT, Instant at) {
        int year = at.atZone(ZoneOffset.UTC).getYear();
        Optional<Figure> phase = figures.findInForce("ets.share", year);
        if (share == 0 || co2T == 0 || phase.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return Optional.of(line(share, phase.get().value(), co2eT(co2T, fuelT, year), day));
    }

    private double co2eT(double co2T, double fuelT, int year) {
        boolean otherGases = year >= figures.get("ets.nonCo2.fromYear");
        return otherGases ? co2T + fuelT * figures.get("ets.nonCo2.tPerT") : co2T;
    }

    private MoneyLine line(double share, double phase, double co2eT, LocalDate day) {
        Figure allowance = figures.getOn("carbon.eua.eurPerT", day);
        double eurPerT = allowance.value();
        double usdPerEur = figures.getOn("fx.usdPerEur", day).value();
        double usd = co2eT * share * phase * eurPerT * usdPerEur;
        String basis = Amount.of(co2eT, 2) + " t CO2e x " + Amount.of(share * 100, 0) + " % in scope x "
                + Amount.of(phase * 100, 0) + " % phase-in x " + Amount.of(eurPerT, 2) + " EUR/t x "
                + Amount.of(usdPerEur, 4) + " USD/EUR";
        return Booking.cost(
                MoneyCode.EU_ETS,
                "EU ETS allowances",
                usd,
                basis,
                "Directive 2003/87/EC; price: " + FigureTable.quote(allowance));
    }

    private boolean inScope(VesselClass vesselClass) {
        return vesselClass.grossTonnage() >= figures.get("ets.thresholdGt");
    }
}
