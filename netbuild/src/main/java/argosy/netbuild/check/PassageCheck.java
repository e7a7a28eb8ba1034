package argosy.netbuild.check;

import argosy.domain.Closure;
import argosy.domain.EntryHours;
import argosy.domain.IceRegime;
import argosy.domain.Lock;
import argosy.domain.Passage;
import argosy.domain.draft.ProblemList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Checks the passage catalogues against themselves and against the fairways drawn.
public final class PassageCheck {
    private static final double SAME = 0.01;

    private final Map<String, Double> drawnKm;
    private final String folder;
    private final ProblemList problems;

    private PassageCheck(String folder, Map<String, Double> drawnKm, ProblemList problems) {
        this.folder = folder;
        this.drawnKm = drawnKm;
        this.problems = problems;
    }

    /// @param folder  what problems call the folder of the catalogues
    /// @param drawnKm length of each passage by its fairways
    public static void check(String folder, List<Passage> passages, Map<String, Double> drawnKm, ProblemList problems) {
        PassageCheck check = new PassageCheck(folder, drawnKm, problems);
        passages.forEach(check::passage);
        for (String drawn : drawnKm.keySet()) {
            if (passages.stream().noneMatch(passage -> passage.id().value().equals(drawn))) {
                check.warn("passages.csv", "PASSAGE-UNLISTED", drawn + " is drawn but has no row", "add its limits");
            }
        }
    }

    private void error(String file, String code, String message, String advice) {
        problems.error(folder + "/" + file, 0, code, message, advice);
    }

    private void warn(String file, String code, String message, String advice) {
        problems.warn(folder + "/" + file, 0, code, message, advice);
    }

    private void passage(Passage passage) {
        String id = passage.id().value();
        Double drawn = drawnKm.get(id);
        Double official = passage.rules().lengthKm();
        if (drawn == null) {
            warn("passages.csv", "PASSAGE-UNDRAWN", id + " has no fairway", "draw it, or no way leads through it");
        } else if (official == null) {
            if (passage.lockCount() > 0 || passage.waitHours() > 0) {
                warn(
                        "passages.csv",
                        "LENGTH-MISSING",
                        id + " has locks or waits but no lengthKm",
                        String.format(Locale.ROOT, "add %.1f, or every visit counts as the whole passage", drawn));
            }
        } else if (Math.abs(official / drawn - 1) > SAME) {
            error(
                    "passages.csv",
                    "LENGTH-DIFFERS",
                    String.format(Locale.ROOT, "lengthKm of %s is %.1f, its fairways have %.1f", id, official, drawn),
                    "change one of them");
        }
        locks(passage, official == null ? Double.POSITIVE_INFINITY : official);
        closures(passage);
        rules(passage);
    }

    private void locks(Passage passage, double lengthKm) {
        for (Lock lock : passage.rules().locks()) {
            if (lock.km() > lengthKm) {
                error(
                        "passage-locks.csv",
                        "LOCK-BEYOND",
                        String.format(
                                Locale.ROOT,
                                "%s of %s lies at km %.1f of %.1f",
                                lock.name(),
                                passage.id(),
                                lock.km(),
                                lengthKm),
                        "count from where the fairway is drawn first");
            }
        }
    }

    private void closures(Passage passage) {
        List<Closure> closures = passage.closures();
        for (int a = 0; a < closures.size(); a++) {
            for (int b = a + 1; b < closures.size(); b++) {
                if (closures.get(a).window().overlaps(closures.get(b).window())) {
                    warn(
                            "passage-closures.csv",
                            "CLOSURES-OVERLAP",
                            String.format(
                                    Locale.ROOT,
                                    "%s is closed twice from %s",
                                    passage.id(),
                                    closures.get(b).window().from()),
                            "join the two rows");
                }
            }
        }
    }

    private void rules(Passage passage) {
        for (EntryHours hours : passage.rules().hours()) {
            if (hours.window() != null
                    && Duration.between(hours.window().from(), hours.window().to())
                                    .toDays()
                            < 1) {
                warn(
                        "passage-hours.csv",
                        "HOURS-SHORT",
                        String.format(Locale.ROOT, "a rule of %s holds for less than a day", passage.id()),
                        "check from and to, or write a closure");
            }
        }
        long typical = passage.rules().ice().stream()
                .filter(regime -> regime.winter() == null)
                .count();
        if (typical > 1) {
            error(
                    "passage-ice.csv",
                    "ICE-TYPICAL",
                    String.format(Locale.ROOT, "%s has %d typical winters", passage.id(), typical),
                    "keep one row without a winter");
        }
        for (IceRegime regime : passage.rules().ice()) {
            if (regime.iceClasses().isEmpty() && regime.convoyEveryHours() > 0) {
                error(
                        "passage-ice.csv",
                        "ICE-CONVOY",
                        String.format(Locale.ROOT, "%s has convoys for no ice class", passage.id()),
                        "name the classes, or take the convoys out");
            }
        }
    }
}
