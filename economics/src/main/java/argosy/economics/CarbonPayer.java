package argosy.economics;

import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who bears EU ETS allowances and the FuelEU penalty of a voyage.
///
/// The company answers to the state in any case (Directive 2003/87/EC art. 3gb, Regulation (EU) 2023/1805 art.
/// 23); what moves is the charter's settlement, as under BIMCO's emission clauses for voyage charters.
public enum CarbonPayer {
    OWNER,
    CHARTERER;

    private static final String SOURCE = "charter: carbon costs for the charterer's account";

    /// In lower case, as answers say it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The estimate settled so: with the charterer as payer every carbon cost comes back as a line of its own.
    public VoyageEstimate settle(VoyageEstimate estimate) {
        if (this == OWNER) {
            return estimate;
        }
        List<MoneyLine> lines = new ArrayList<>(estimate.lines());
        for (MoneyCode code : List.of(MoneyCode.EU_ETS, MoneyCode.FUEL_EU)) {
            long cents = estimate.lines().stream()
                    .filter(line -> line.code() == code)
                    .mapToLong(MoneyLine::usdCents)
                    .sum();
            if (cents < 0) {
                lines.add(new MoneyLine(code, "Paid by the charterer", -cents, "all " + code + " lines", SOURCE));
            }
        }
        return estimate.withLines(lines);
    }

    /// Who bore it in an estimate already settled.
    static CarbonPayer of(VoyageEstimate estimate) {
        return estimate.lines().stream().anyMatch(line -> line.source().equals(SOURCE)) ? CHARTERER : OWNER;
    }
}
