package argosy.economics.compliance;

import argosy.domain.ComplianceBook;
import argosy.domain.ComplianceBook.DatedPermit;
import argosy.domain.ComplianceBook.IceRule;
import argosy.domain.ComplianceBook.Listed;
import argosy.domain.ComplianceBook.SeasonLimit;
import argosy.domain.ComplianceBook.ShipPapers;
import argosy.domain.ComplianceBook.Vetting;
import argosy.domain.IceClass;
import argosy.domain.RuleBook;
import argosy.domain.Window;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every rule that speaks against a vessel carrying a cargo, with its source.
public final class Compliance {
    private final ComplianceBook book;
    private final OilRules oilRules;

    /// With the lists of the rule book.
    public Compliance(RuleBook rules) {
        this(rules, rules.compliance());
    }

    public Compliance(RuleBook rules, ComplianceBook book) {
        this.book = book;
        oilRules = new OilRules(new FigureTable(rules));
    }

    /// All findings, blocking ones first; none when nothing speaks against it.
    public List<Finding> check(ComplianceCase carriage) {
        List<Finding> findings = new ArrayList<>();
        checkPermits(carriage, findings);
        checkDatedPermits(carriage, findings);
        checkVettings(carriage, findings);
        checkLists(carriage, findings);
        checkIce(carriage, findings);
        checkSeasonLimits(carriage, findings);
        oilRules.check(carriage, findings);
        return findings.stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .toList();
    }

    private void checkPermits(ComplianceCase carriage, List<Finding> findings) {
        Set<String> missing = new TreeSet<>(carriage.cargo().requiredPermits());
        missing.removeAll(carriage.vessel().permits());
        missing.removeIf(permit -> book.isDated(carriage.vessel().id(), permit));
        for (String permit : missing) {
            String explanation = "%s does not hold %s, which cargo %s asks for."
                    .formatted(
                            carriage.vessel().name(), permit, carriage.cargo().id());
            findings.add(new Finding("PERMIT", true, explanation, "cargo book and vessel list"));
        }
    }

    /// A permit that is dated must cover the whole voyage, for the cargo's sake or for a passage's.
    private void checkDatedPermits(ComplianceCase carriage, List<Finding> findings) {
        Window voyage = new Window(carriage.from(), carriage.until());
        Set<String> asked = new TreeSet<>(carriage.cargo().requiredPermits());
        asked.addAll(carriage.passagePermits());
        for (DatedPermit permit : book.permits()) {
            boolean hers = permit.vessel().equals(carriage.vessel().id()) && asked.remove(permit.permit());
            if (hers && !book.covers(permit.vessel(), permit.permit(), voyage)) {
                String explanation = "%s of %s holds from %s to %s, the voyage lasts from %s to %s."
                        .formatted(
                                permit.permit(),
                                carriage.vessel().name(),
                                day(permit.window().from()),
                                day(permit.window().to()),
                                day(carriage.from()),
                                day(carriage.until()));
                findings.add(new Finding("PERMIT", true, explanation, FigureTable.quote(permit.provenance())));
            }
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

    private List<String> names(ComplianceCase carriage, ComplianceBook.Kind kind) {
        return switch (kind) {
            case VESSEL ->
                Stream.concat(
                                Stream.of(
                                        carriage.vessel().id().value(),
                                        carriage.vessel().name()),
                                papers(carriage, ShipPapers::imo))
                        .toList();
            case OWNER -> papers(carriage, ShipPapers::owner).toList();
            case YARD -> papers(carriage, ShipPapers::yard).toList();
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

    private Stream<String> papers(ComplianceCase carriage, Function<ShipPapers, String> of) {
        return book.findPapers(carriage.vessel().id()).map(of).stream().filter(said -> !said.isEmpty());
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
                Double maxWaveM = limit.maxWaveM();
                String what = maxWaveM == null
                        ? "may not be in %s".formatted(limit.area())
                        : String.format(
                                Locale.ROOT,
                                "may be in %s only in waves up to %.1f m (forecast to be checked)",
                                limit.area(),
                                maxWaveM);
                String explanation = "%s %s from %s to %s: %s."
                        .formatted(limit.vesselClass(), what, limit.from(), limit.to(), limit.why());
                findings.add(new Finding(
                        "SEASON-LIMIT", maxWaveM == null, explanation, FigureTable.quote(limit.provenance())));
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
