package argosy.economics;

import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;

/// Books amounts: the one place where dollars become cents.
final class Booking {
    private Booking() {}

    static MoneyLine cost(MoneyCode code, String label, double usd, String basis, String source) {
        return new MoneyLine(code, label, -cents(usd), basis, source);
    }

    static MoneyLine income(MoneyCode code, String label, double usd, String basis, String source) {
        return new MoneyLine(code, label, cents(usd), basis, source);
    }

    /// Nearest cent, halves up.
    static long cents(double usd) {
        return Math.round(usd * 100);
    }
}
