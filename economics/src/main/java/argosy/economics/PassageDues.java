package argosy.economics;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.RuleBook;
import argosy.domain.Tariff;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dues for the canals, rivers and straits of one sailing: each tariff once, locks counted over all its
/// passages.
final class PassageDues {
    private static final String TURKISH_STRAITS = "TURKISH-STRAITS";

    private final Map<PassageId, String> duesKeyOfPassage = new HashMap<>();
    private final Map<String, Tariff> tariffOfKey = new HashMap<>();
    private final StraitDues straitDues;

    PassageDues(RuleBook rules, List<Passage> passages, FigureTable figures) {
        for (Passage passage : passages) {
            if (passage.duesKey() != null) {
                duesKeyOfPassage.put(passage.id(), passage.duesKey());
            }
        }
        rules.tariffs().forEach(tariff -> tariffOfKey.put(tariff.key(), tariff));
        straitDues = new StraitDues(figures);
    }

    List<MoneyLine> lines(VesselClass vesselClass, List<TimedLeg> legs) {
        Map<String, Passed> passedByKey = new LinkedHashMap<>();
        for (TimedLeg timed : legs) {
            String key = duesKey(timed.leg());
            if (key != null) {
                passedByKey
                        .computeIfAbsent(key, k -> new Passed(timed.starts()))
                        .add(timed.leg());
            }
        }
        List<MoneyLine> lines = new ArrayList<>();
        passedByKey.forEach((key, passed) -> lines.addAll(lines(vesselClass, key, passed)));
        return lines;
    }

    private @Nullable String duesKey(RouteLeg leg) {
        return leg.passage() == null ? null : duesKeyOfPassage.get(leg.passage());
    }

    private List<MoneyLine> lines(VesselClass vesselClass, String key, Passed passed) {
        if (key.equals(TURKISH_STRAITS)) {
            return straitDues.lines(vesselClass.netTonnage(), passed.passages.size(), passed.first);
        }
        Tariff tariff = tariffOfKey.get(key);
        if (tariff == null) {
            throw new IllegalArgumentException("The rule book has no tariff %s.".formatted(key));
        }
        return List.of(line(vesselClass, tariff, passed.locks));
    }

    private static MoneyLine line(VesselClass vesselClass, Tariff tariff, int locks) {
        double usd = tariff.fixedUsd()
                + tariff.perGtUsd() * vesselClass.grossTonnage()
                + tariff.perNtUsd() * vesselClass.netTonnage()
                + tariff.perLockUsd() * locks;
        String basis = Amount.of(tariff.fixedUsd(), 0) + " + " + Amount.of(tariff.perGtUsd(), 3) + " x GT "
                + Amount.of(vesselClass.grossTonnage(), 0) + " + " + Amount.of(tariff.perNtUsd(), 3) + " x NT "
                + Amount.of(vesselClass.netTonnage(), 0) + " + " + Amount.of(tariff.perLockUsd(), 0) + " x " + locks
                + " locks";
        return Booking.cost(MoneyCode.CANAL_DUES, tariff.name(), usd, basis, FigureTable.quote(tariff.provenance()));
    }

    /// What was passed under one tariff.
    private static final class Passed {
        private final Instant first;
        private final Set<PassageId> passages = new LinkedHashSet<>();
        private int locks;

        Passed(Instant first) {
            this.first = first;
        }

        void add(RouteLeg leg) {
            if (leg.passage() != null) {
                passages.add(leg.passage());
            }
            locks += leg.lockCount();
        }
    }
}
