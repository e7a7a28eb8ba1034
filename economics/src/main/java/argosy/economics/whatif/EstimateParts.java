package argosy.economics.whatif;

import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import java.util.EnumSet;
import java.util.Set;

/// An estimate's lines summed by what moves them, USD; costs positive.
record EstimateParts(
        double freightUsd, double commissionUsd, double bunkersUsd, double seaBunkersUsd, double otherUsd) {
    private static final Set<MoneyCode> BUNKERS =
            EnumSet.of(MoneyCode.BUNKERS_SEA, MoneyCode.BUNKERS_PORT, MoneyCode.BUNKERS_IDLE);

    static EstimateParts of(VoyageEstimate estimate) {
        double freight = 0;
        double commission = 0;
        double bunkers = 0;
        double seaBunkers = 0;
        double other = 0;
        for (MoneyLine line : estimate.lines()) {
            double usd = line.usdCents() / 100.0;
            if (line.code() == MoneyCode.FREIGHT) {
                freight += usd;
            } else if (line.code() == MoneyCode.COMMISSION) {
                commission -= usd;
            } else if (BUNKERS.contains(line.code())) {
                bunkers -= usd;
                seaBunkers -= line.code() == MoneyCode.BUNKERS_SEA ? usd : 0;
            } else {
                other -= usd;
            }
        }
        return new EstimateParts(freight, commission, bunkers, seaBunkers, other);
    }

    double costUsd() {
        return bunkersUsd + otherUsd;
    }

    double resultUsd() {
        return freightUsd - commissionUsd - costUsd();
    }
}
