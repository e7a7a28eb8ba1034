package argosy.planning.compare;

import argosy.domain.Cargo;
import argosy.domain.Commitment;
import argosy.planning.compare.PlanChanges.Kind;
import argosy.planning.compare.PlanChanges.Lifting;
import argosy.planning.compare.PlanChanges.MoneyChange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Changes in the words of a dispatcher.
public final class ChangeText {
    private ChangeText() {}

    static String promise(
            Cargo cargo,
            Kind kind,
            @Nullable Lifting was,
            @Nullable Lifting is,
            double loadsLaterDays,
            double dischargesLaterDays) {
        String who = "%s (%s)".formatted(cargo.id(), cargo.commitment() == Commitment.CONTRACT ? "contract" : "spot");
        if (was == null || is == null) {
            return was == null
                    ? "%s: now carried by %s".formatted(who, is == null ? "nobody" : is.vessel())
                    : "%s: no longer carried, was with %s".formatted(who, was.vessel());
        }
        String days = "loads %s, discharges %s".formatted(shift(loadsLaterDays), shift(dischargesLaterDays));
        return switch (kind) {
            case OTHER_SHIP -> "%s: moved from %s to %s, %s".formatted(who, was.vessel(), is.vessel(), days);
            case OTHER_QUANTITY, OTHER_DAYS, ADDED, DROPPED ->
                String.format(
                        Locale.ROOT,
                        "%s: stays with %s, %s, %+,.0f t",
                        who,
                        is.vessel(),
                        days,
                        is.tonnes() - was.tonnes());
        };
    }

    static String shift(double laterDays) {
        if (laterDays == 0) {
            return "as before";
        }
        return String.format(Locale.ROOT, "%.1f d %s", Math.abs(laterDays), laterDays > 0 ? "later" : "earlier");
    }

    /// All of it as lines for a terminal.
    public static String of(PlanChanges changes) {
        StringBuilder text = new StringBuilder();
        changes.scenarioNotes().forEach(note -> text.append(note).append('\n'));
        text.append(String.format(
                Locale.ROOT, "Changed promises: %d%n", changes.promises().size()));
        changes.promises()
                .forEach(change -> text.append("  ").append(change.text()).append('\n'));
        text.append("Changed money, USD            before          after         change\n");
        changes.vessels().forEach(change -> text.append(money(change)));
        changes.totals().forEach(change -> text.append(money(change)));
        return text.toString();
    }

    private static String money(MoneyChange change) {
        return String.format(
                Locale.ROOT,
                "  %-20s %,14.0f %,14.0f %+,14.0f%n",
                change.what(),
                change.beforeUsdCents() / 100.0,
                change.afterUsdCents() / 100.0,
                change.changeUsdCents() / 100.0);
    }
}
