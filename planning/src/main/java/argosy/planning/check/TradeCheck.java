package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.ComplianceBook;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.IceClass;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Rules of trading, held against a cargo as it was carried: from the first hour of loading to the last of discharge.
///
/// Written from the rules, not from the code that plans by them.
final class TradeCheck {
    private static final Set<GradeFamily> OIL = EnumSet.of(GradeFamily.CRUDE, GradeFamily.DIRTY, GradeFamily.CLEAN);

    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final ComplianceBook book;
    private final Findings findings;

    TradeCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        vesselClass = world.classOf(vessel);
        book = world.scenario().rules().compliance();
    }

    /// @param waters sailed through with it aboard
    void carried(Cargo cargo, Instant loads, Instant ends, Set<WaterArea> waters, String place) {
        Set<WaterArea> areas = new TreeSet<>(waters);
        areas.add(world.scenario().getPort(cargo.loadPort()).area());
        areas.add(world.scenario().getPort(cargo.dischargePort()).area());
        for (ComplianceBook.Vetting vetting : book.vettings()) {
            boolean needed = vetting.vessel().equals(vessel.id())
                    && cargo.requiredPermits().contains(vetting.acceptance());
            findings.require(
                    !needed || !vetting.expires().isBefore(ends),
                    "VETTING",
                    place,
                    "%s ended %s".formatted(vetting.acceptance(), vetting.expires()));
        }
        listed(cargo, ends, place);
        for (ComplianceBook.IceRule rule : book.iceRules()) {
            boolean on = areas.contains(rule.area())
                    && !rule.window().from().isAfter(ends)
                    && !rule.window().to().isBefore(loads);
            findings.require(
                    !on || IceClass.strength(vesselClass.iceClass()) >= IceClass.strength(rule.leastClass()),
                    "ICE-CLASS",
                    place,
                    "%s asks for %s".formatted(rule.area(), rule.leastClass()));
        }
        seasons(loads, ends, areas, place);
        oil(cargo, loads, place);
    }

    private void listed(Cargo cargo, Instant ends, String place) {
        for (ComplianceBook.Listed listed : book.listed()) {
            boolean named = !listed.since().isAfter(ends)
                    && names(cargo, listed.kind()).stream().anyMatch(listed.name()::equalsIgnoreCase);
            findings.require(!named, "LISTED", place, "%s is on %s".formatted(listed.name(), listed.list()));
        }
    }

    private List<String> names(Cargo cargo, ComplianceBook.Kind kind) {
        List<String> names = new ArrayList<>();
        Optional<ComplianceBook.ShipPapers> papers = book.papers().stream()
                .filter(each -> each.vessel().equals(vessel.id()))
                .findFirst();
        switch (kind) {
            case VESSEL -> {
                names.add(vessel.id().value());
                names.add(vessel.name());
                papers.ifPresent(each -> names.add(each.imo()));
            }
            case OWNER -> papers.ifPresent(each -> names.add(each.owner()));
            case YARD -> papers.ifPresent(each -> names.add(each.yard()));
            case FLAG -> names.add(vessel.flag());
            case ORIGIN -> names.add(cargo.origin());
            case PORT -> {
                for (Port port : List.of(
                        world.scenario().getPort(cargo.loadPort()),
                        world.scenario().getPort(cargo.dischargePort()))) {
                    names.add(port.id().value());
                    names.add(port.name());
                }
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private void seasons(Instant loads, Instant ends, Set<WaterArea> areas, String place) {
        for (ComplianceBook.SeasonLimit limit : book.seasonLimits()) {
            boolean hers = limit.maxWaveM() == null
                    && limit.vesselClass().equals(vesselClass.id())
                    && areas.contains(limit.area());
            for (LocalDate day = day(loads); hers && !day.isAfter(day(ends)); day = day.plusDays(1)) {
                MonthDay today = MonthDay.from(day);
                boolean within = limit.from().isAfter(limit.to())
                        ? !today.isBefore(limit.from()) || !today.isAfter(limit.to())
                        : !today.isBefore(limit.from()) && !today.isAfter(limit.to());
                if (within) {
                    findings.add(
                            "SEASON-LIMIT", place, "%s in %s on %s".formatted(vesselClass.id(), limit.area(), day));
                    break;
                }
            }
        }
    }

    /// Regulation (EU) 833/2014 arts. 3m and 3n; MARPOL Annex I regs. 19 to 21.
    private void oil(Cargo cargo, Instant loads, String place) {
        Grade grade = world.gradeOf(cargo);
        String day = day(loads).toString();
        boolean embargo = world.findInForce("embargo.EU." + cargo.origin() + "." + grade.family(), day)
                .isPresent();
        boolean intoUnion = world.scenario().getPort(cargo.dischargePort()).euMember();
        findings.require(!embargo || !intoUnion, "EMBARGO", place, cargo.origin() + " oil into the EU");
        Double priceUsd = cargo.priceUsdPerBbl();
        double capUsd = world.findInForce("priceCap." + grade.family() + ".usdPerBbl", day)
                .orElse(Double.POSITIVE_INFINITY);
        findings.require(
                priceUsd == null || !cargo.origin().equals("RU") || priceUsd <= capUsd,
                "PRICE-CAP",
                place,
                "sold at %s USD/bbl, cap %s".formatted(priceUsd, capUsd));
        if (!vesselClass.doubleHull() && OIL.contains(grade.family())) {
            boolean heavy = grade.densityTPerM3() > world.figure("doubleHull.heavyGrade.tPerM3");
            double fromDwt = world.figure(heavy ? "doubleHull.heavyOil.fromDwt" : "doubleHull.allOil.fromDwt");
            double deadweightT = world.loadLineCargoT(vesselClass) + vesselClass.consumablesT();
            findings.require(deadweightT < fromDwt, "DOUBLE-HULL", place, "she has none");
        }
    }

    /// A grade that its trade refuses after another.
    void follows(GradeFamily next, GradeFamily last, String place) {
        Optional<Double> banned = world.findFigure("lastCargo." + next + ".notAfter." + last);
        findings.require(
                banned.isEmpty() || banned.get() != 1, "LAST-CARGO", place, "%s after %s".formatted(next, last));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
