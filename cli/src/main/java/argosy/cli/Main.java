package argosy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The `argosy` command. Exit codes: 0 done, 2 the user's input is wrong, 1 our fault.
@Command(
        name = "argosy",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Plans and runs fleets of small river-sea tankers.",
        subcommands = {
            DemoCommand.class,
            PlanCommand.class,
            CheckCommand.class,
            RouteCommand.class,
            DistancesCommand.class,
            IntakeCommand.class,
            PowerCommand.class,
            CalibrateCommand.class,
            ValidateCommand.class,
            EstimateCommand.class,
            RankCommand.class,
            LaytimeCommand.class,
            CompareCommand.class,
            SlotCommand.class,
            MoveCommand.class,
            WorthCommand.class,
            GenerateCommand.class,
            ConvertCommand.class,
            SolveCommand.class,
            ServeCommand.class,
            WarmUpCommand.class,
            CheckWatersCommand.class,
            RebuildNetworkCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command line; returns its exit code.
    static int run(String... args) {
        CommandLine commands = new CommandLine(new Main());
        commands.setExecutionExceptionHandler(new FaultReport());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpWidth(100);
        if (args.length == 0) {
            commands.usage(System.out);
            return 0;
        }
        try {
            return commands.execute(args);
        } catch (Error fault) {
            return FaultReport.write(fault, List.of(args), commands.getErr());
        }
    }

    /// The version the build wrote into the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"argosy " + number()};
        }

        static String number() {
            try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                if (in != null) {
                    properties.load(in);
                }
                return properties.getProperty("version", "unknown");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
