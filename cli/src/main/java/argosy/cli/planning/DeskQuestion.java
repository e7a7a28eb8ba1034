package argosy.cli.planning;

import argosy.domain.Problem;
import argosy.domain.plan.Plan;
import argosy.io.plan.PlanFile;
import argosy.io.plan.PlanReader;
import argosy.network.passage.Ways;
import argosy.planning.desk.PlanDesk;
import argosy.planning.desk.WhatIfMove;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the commands that question a written plan share.
public final class DeskQuestion {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private DeskQuestion() {}

    /// The plan of this file or folder; what is wrong goes to `problems`.
    public static Optional<Plan> read(Path path, List<Problem> problems) {
        return switch (PlanReader.read(path)) {
            case PlanFile.Read(Plan plan) -> Optional.of(plan);
            case PlanFile.Unreadable(Problem problem) -> {
                problems.add(problem);
                yield Optional.empty();
            }
        };
    }

    public static PlanDesk desk(Plan plan, Ways ways) {
        return new PlanDesk(plan, ways);
    }

    /// One line a ship, best first.
    public static String text(List<WhatIfMove> moves) {
        StringBuilder text = new StringBuilder("vessel         result USD   cargo t  loads         discharges\n");
        for (WhatIfMove move : moves) {
            text.append(
                    switch (move) {
                        case WhatIfMove.Possible possible -> line(possible);
                        case WhatIfMove.Impossible impossible ->
                            "%-10s cannot: %s: %s%n"
                                    .formatted(impossible.vessel(), impossible.rule(), impossible.explanation());
                    });
        }
        return text.toString();
    }

    private static String line(WhatIfMove.Possible move) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-10s %+14.0f %,9.0f  %s  %s%n",
                move.vessel(),
                move.deltaUsdCents() / 100.0,
                move.tonnes(),
                DAY.format(move.loads()),
                DAY.format(move.discharges())));
        move.promises().stream()
                .filter(change -> !change.cargo().equals(move.cargo()))
                .forEach(change ->
                        line.append("             ").append(change.text()).append('\n'));
        return line.toString();
    }
}
