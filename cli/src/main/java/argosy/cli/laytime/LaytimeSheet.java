package argosy.cli.laytime;

import argosy.cli.laytime.FactsFile.PortStay;
import argosy.cli.laytime.LaytimeCharter.Settlement;
import argosy.domain.draft.ProblemList;
import argosy.economics.laytime.LaytimeStatement;
import argosy.economics.laytime.LaytimeTerms;
import argosy.economics.laytime.PortLog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time sheet of a charter, put together from its two files.
///
/// @param statements one where the ports are settled together, else one a port
/// @param claimBy    last moment to claim demurrage; null when no time bar is stated
public record LaytimeSheet(
        String settlement,
        List<Settled> statements,
        @Nullable Instant claimBy,
        double demurrageUsd,
        double despatchUsd) {
    public LaytimeSheet {
        statements = List.copyOf(statements);
    }

    /// A statement over some ports, in the order of its lines' port numbers.
    public record Settled(List<String> ports, List<ZoneId> zones, LaytimeStatement statement) {
        public Settled {
            ports = List.copyOf(ports);
            zones = List.copyOf(zones);
        }
    }

    /// The sheet; empty where problems were found.
    public static Optional<LaytimeSheet> read(Path facts, Path terms, ProblemList problems) {
        LaytimeCharter charter = TermsFile.read(terms, problems);
        if (charter == null) {
            return Optional.empty();
        }
        List<PortStay> stays = FactsFile.read(facts, charter, problems);
        return problems.hasErrors() || stays.isEmpty() ? Optional.empty() : Optional.of(of(charter, stays));
    }

    private static LaytimeSheet of(LaytimeCharter charter, List<PortStay> stays) {
        List<Settled> statements = new ArrayList<>();
        if (charter.settlement() == Settlement.SEPARATE) {
            stays.forEach(stay -> statements.add(settle(charter, List.of(stay))));
        } else {
            statements.add(settle(charter, stays));
        }
        PortStay last = stays.getLast();
        return new LaytimeSheet(
                charter.settlement().name().toLowerCase(Locale.ROOT),
                statements,
                claimBy(charter, last),
                statements.stream()
                        .mapToDouble(each -> each.statement().demurrageUsd())
                        .sum(),
                statements.stream()
                        .mapToDouble(each -> each.statement().despatchUsd())
                        .sum());
    }

    private static Settled settle(LaytimeCharter charter, List<PortStay> stays) {
        List<LaytimeTerms> terms =
                stays.stream().map(stay -> termsOf(charter, stay.port())).toList();
        List<PortLog> logs = stays.stream().map(PortStay::log).toList();
        LaytimeStatement statement = charter.settlement() == Settlement.AVERAGE
                ? LaytimeStatement.average(terms, logs)
                : LaytimeStatement.reversible(terms, logs);
        return new Settled(
                stays.stream().map(PortStay::port).toList(),
                terms.stream().map(LaytimeTerms::zone).toList(),
                statement);
    }

    static LaytimeTerms termsOf(LaytimeCharter charter, String port) {
        return charter.ofPort().getOrDefault(port.toLowerCase(Locale.ROOT), charter.terms());
    }

    /// End of the last day, port time; the day of completion is not counted.
    private static @Nullable Instant claimBy(LaytimeCharter charter, PortStay last) {
        if (charter.claimDays() == null) {
            return null;
        }
        ZoneId zone = termsOf(charter, last.port()).zone();
        return last.log()
                .completed()
                .atZone(zone)
                .toLocalDate()
                .plusDays(charter.claimDays())
                .atTime(LocalTime.of(23, 59))
                .atZone(zone)
                .toInstant();
    }
}
