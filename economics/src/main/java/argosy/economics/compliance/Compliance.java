package argosy.economics.compliance;

import argosy.domain.RuleBook;
import argosy.domain.Window;
import argosy.economics.compliance.ComplianceBook.IceRule;
import argosy.economics.compliance.ComplianceBook.Listed;
import argosy.economics.compliance.ComplianceBook.SeasonLimit;
import argosy.economics.compliance.ComplianceBook.Vetting;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every rule that speaks against a vessel carrying a cargo, with its source.
public final class Compliance {
    private final ComplianceBook book;
    private final OilRules oilRules;

    public Compliance(RuleBook rules, ComplianceBook book) {
        this.book = book;
        oilRules = new OilRules(new FigureTable(rules));
    }

    /// All findings, blocking ones first; none when nothing speaks against it.
    public List<Finding> check(ComplianceCase carriage) {
        List<Finding> findings = new ArrayList<>();
        checkPermits(carriage, findings);
        checkVettings(carriage, findings);
        checkLists(carriage, findings);
        checkIce(carriage, findings);
        checkSeasonLimits(carriage, findings);
        oilRules.check(carriage, findings);
        return findings.stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .toList();
    }

    private static void checkPermits(ComplianceCase carriage, List<Finding> findings) {
        Set<String> missing = new TreeSet<>(carriage.cargo().requiredPermits());
        missing.removeAll(carriage.vessel().permits());
        for (String permit : missing) {
            String explanation = "%s does not hold %s, which cargo %s asks for."
                    .formatted(
                            carriage.vessel().name(), permit, carriage.cargo().id());
            findings.add(new Finding("PERMIT", true, explanation, "cargo book and vessel list"));
        }
    }

    private void checkVettings(ComplianceCase carriage, List<Finding> findings) {
        for (Vetting vetting : book.vettings()) {
            boolean needed = vetting.vessel().equals(carriage.vessel().id())
                    && carriage.cargo().requiredPermits().contains(vetting.acceptance());
            if (needed && vetting.expires().isBefore(carriage.until())) {
                String explanation = "Acceptance %s of %s ends on %s, before the voyage does on %s."
                        .formatted(
                                vetting.acceptance(),
                                carriage.vessel().name(),
                                day(vetting.expires()),
                                day(carriage.until()));
                findings.add(new Finding("VETTING", true, explanation, FigureTable.quote(vetting.provenance())));
            }
        }
    }

    private void checkLists(ComplianceCase carriage, List<Finding> findings) {
        for (Listed listed : book.listed()) {
            boolean holds = !listed.since().isAfter(carriage.until());
            if (holds && names(carriage, listed.kind()).stream().anyMatch(listed.name()::equalsIgnoreCase)) {
                String explanation =
                        "%s is on the list %s since %s.".formatted(listed.name(), listed.list(), day(listed.since()));
                findings.add(new Finding("LISTED", true, explanation, FigureTable.quote(listed.provenance())));
            }
        }
    }

    private static List<String> names(ComplianceCase carriage, ComplianceBook.Kind kind) {
        return switch (kind) {
            case VESSEL ->
                List.of(carriage.vessel().id().value(), carriage.vessel().name());
            case FLAG -> List.of(carriage.vessel().flag());
            case ORIGIN -> List.of(carriage.cargo().origin());
            case PORT ->
                List.of(
                        carriage.loadPort().id().value(),
                        carriage.loadPort().name(),
                        carriage.dischargePort().id().value(),
                        carriage.dischargePort().name());
        };
    }

    private void checkIce(ComplianceCase carriage, List<Finding> findings) {
        Window voyage = new Window(carriage.from(), carriage.until());
        int strength = IceClass.strength(carriage.vesselClass().iceClass());
        for (IceRule rule : book.iceRules()) {
            boolean applies =
                    carriage.areas().contains(rule.area()) && rule.window().overlaps(voyage);
            if (applies && strength < IceClass.strength(rule.leastClass())) {
                String explanation = "%s asks for %s from %s to %s; %s has %s."
                        .formatted(
                                rule.area(),
                                rule.leastClass(),
                                day(rule.window().from()),
                                day(rule.window().to()),
                                carriage.vessel().name(),
                                strength == 0
                                        ? "no ice class"
                                        : carriage.vesselClass().iceClass());
                findings.add(new Finding("ICE-CLASS", true, explanation, FigureTable.quote(rule.provenance())));
            }
        }
    }

    private void checkSeasonLimits(ComplianceCase carriage, List<Finding> findings) {
        for (SeasonLimit limit : book.seasonLimits()) {
            boolean applies = limit.vesselClass().equals(carriage.vesselClass().id())
                    && carriage.areas().contains(limit.area());
            if (applies && anyDay(carriage, limit)) {
                String explanation = "%s may not be in %s from %s to %s: %s."
                        .formatted(limit.vesselClass(), limit.area(), limit.from(), limit.to(), limit.why());
                findings.add(new Finding("SEASON-LIMIT", true, explanation, FigureTable.quote(limit.provenance())));
            }
        }
    }

    private static boolean anyDay(ComplianceCase carriage, SeasonLimit limit) {
        return day(carriage.from())
                .datesUntil(day(carriage.until()).plusDays(1))
                .anyMatch(date -> limit.holdsOn(MonthDay.from(date)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
