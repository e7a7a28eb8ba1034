package argosy.cli;

import argosy.domain.Catalogue;
import argosy.io.catalogue.CatalogueReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import picocli.CommandLine;

/// One run of the route command on the real catalogue and a rough drawing of the waters.
record RouteRun(int exit, String out, String err) {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    static RouteRun of(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T09:30:00Z"), ZoneOffset.UTC);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new RouteCommand(() -> CATALOGUE, RegionWaters::new, clock))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new RouteRun(exit, out.toString(), err.toString());
    }
}
