package argosy.cli.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;

/// The trades and designs that scenarios are drawn from; invented, in proportions that look like the region's.
final class Patterns {
    private Patterns() {}

    /// Who ships what where.
    ///
    /// @param leastT smallest lifting
    /// @param weight share of the book
    /// @param opens  first day of a year on which a laycan opens
    record Flow(
            String name,
            List<String> loadPorts,
            List<String> dischargePorts,
            List<String> grades,
            int leastT,
            int mostT,
            double weight,
            MonthDay opens,
            MonthDay closes) {}

    /// A kind of ship.
    ///
    /// @param inlandShare share of them with the permit for the inland waters
    record Design(
            String vesselClass,
            double weight,
            double ladenKn,
            double ballastKn,
            int opexUsdPerDay,
            int hullValueUsd,
            double inlandShare,
            List<String> bases) {}

    static List<Flow> flows() {
        return rows(
                "flows.csv",
                cells -> new Flow(
                        cells[0],
                        list(cells[1]),
                        list(cells[2]),
                        list(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]),
                        Double.parseDouble(cells[6]),
                        MonthDay.parse("--" + cells[7]),
                        MonthDay.parse("--" + cells[8])));
    }

    static List<Design> designs() {
        return rows(
                "designs.csv",
                cells -> new Design(
                        cells[0],
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]),
                        Double.parseDouble(cells[6]),
                        list(cells[7])));
    }

    private static List<String> list(String cell) {
        return List.of(cell.split(";"));
    }

    private static <T> List<T> rows(String file, Function<String[], T> row) {
        InputStream stream = Patterns.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its table %s.".formatted(file));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
