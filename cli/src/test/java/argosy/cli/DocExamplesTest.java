package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs every example of the documents and compares its output.
///
/// An example is a fenced block marked `console`: a line `$ ./argosy …` and the output it must print. In the expected
/// output `…` stands for any text within a line, and a line of its own for any number of lines.
class DocExamplesTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheDocumentsHolds() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : documents()) {
            examples.addAll(examplesOf(document));
        }
        assertThat(examples).isNotEmpty();
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> run(example)));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(HOME.resolve("docs"))) {
            return Stream.concat(Stream.of(HOME.resolve("README.md")), docs.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<Example> examplesOf(Path document) throws IOException {
        List<Example> examples = new ArrayList<>();
        boolean inside = false;
        String command = "";
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(document)) {
            number++;
            if (line.startsWith("```")) {
                addIfAny(examples, document, number, command, expected);
                inside = line.equals("```console");
                command = "";
                expected = new ArrayList<>();
            } else if (inside && line.startsWith("$ ./argosy ")) {
                addIfAny(examples, document, number, command, expected);
                command = line.substring("$ ./argosy ".length());
                expected = new ArrayList<>();
            } else if (inside) {
                expected.add(line);
            }
        }
        return examples;
    }

    private static void addIfAny(List<Example> to, Path document, int line, String command, List<String> expected) {
        if (!command.isEmpty()) {
            to.add(new Example(document.getFileName() + ":" + line + " " + command, command, expected));
        }
    }

    private static void run(Example example) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setProperty("argosy.home", HOME.toString());
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.run(words(example.command()));
        } finally {
            System.setOut(terminal);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).matches(pattern(example.expected()));
    }

    private static String[] words(String command) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    /// Blank space at line ends does not count.
    private static Pattern pattern(List<String> expected) {
        StringBuilder regex = new StringBuilder();
        for (String line : expected) {
            if (line.strip().equals("…")) {
                regex.append("(?:.*\\R)*?");
            } else {
                Stream.of(line.stripTrailing().split("…", -1))
                        .map(Pattern::quote)
                        .reduce((left, right) -> left + ".*" + right)
                        .ifPresent(regex::append);
                regex.append("\\h*(?:\\R|$)");
            }
        }
        return Pattern.compile(regex + "(?:.*\\R?)*?".repeat(endsOpen(expected) ? 1 : 0));
    }

    private static boolean endsOpen(List<String> expected) {
        return !expected.isEmpty() && expected.getLast().strip().equals("…");
    }

    /// One command and what it must print.
    private record Example(String name, String command, List<String> expected) {
        private Example {
            expected = List.copyOf(expected);
        }
    }
}
