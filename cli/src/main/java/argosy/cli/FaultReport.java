package argosy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns a fault of ours into a report file and exit code 1, so that nobody is shown a bare stack trace.
final class FaultReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return write(fault, parsed.originalArgs(), command.getErr());
    }

    /// Writes the report and says where it is; returns the exit code.
    static int write(Throwable fault, List<String> arguments, PrintWriter err) {
        String report = text(fault, arguments);
        err.println("Argosy failed; this is our fault, not yours: " + fault);
        try {
            Path file = Files.createTempFile("argosy-fault-", ".txt");
            Files.writeString(file, report);
            err.println("The report to send us is in " + file + ".");
        } catch (IOException e) {
            err.println("The report could not be written (" + e.getMessage() + "), so here it is:");
            err.println(report);
        }
        err.flush();
        return 1;
    }

    private static String text(Throwable fault, List<String> arguments) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("Argosy " + Main.Version.number() + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        out.println("Arguments: " + arguments);
        fault.printStackTrace(out);
        return text.toString();
    }
}
