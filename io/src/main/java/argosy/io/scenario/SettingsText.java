package argosy.io.scenario;

import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.ProblemList;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML and JSON into settings: one per scalar, named by its JSON Pointer, with its line.
///
/// Scalars keep their text: `3.60` stays `3.60`. Empty lists and maps leave nothing behind.
final class SettingsText {
    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final String file;
    private final ProblemList problems;
    private final List<DraftSetting> settings = new ArrayList<>();

    private SettingsText(JsonParser parser, String file, ProblemList problems) {
        this.parser = parser;
        this.file = file;
        this.problems = problems;
    }

    static List<DraftSetting> readYaml(String file, String text, ProblemList problems) {
        return read(YAML, "YAML", file, text, problems);
    }

    static List<DraftSetting> readJson(String file, String text, ProblemList problems) {
        return read(JSON, "JSON", file, text, problems);
    }

    private static List<DraftSetting> read(
            TokenStreamFactory format, String name, String file, String text, ProblemList problems) {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            SettingsText reader = new SettingsText(parser, file, problems);
            reader.document();
            return List.copyOf(reader.settings);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.error(
                    file,
                    line,
                    name,
                    "this is not %s: %s".formatted(name, firstLine(e.getOriginalMessage())),
                    "check brackets, indents and quotation marks");
            return List.of();
        }
    }

    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\(start marker.*|\\[Source.*", "")
                .strip();
    }

    private void document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            problems.error(file, line(), "SETTINGS-SHAPE", "names with values are expected", "begin with name: …");
            return;
        }
        object("");
        if (parser.nextToken() != null) {
            problems.error(file, line(), "SETTINGS-SHAPE", "a second document begins here", "keep one a file");
        }
    }

    private void object(String pointer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            value(pointer + "/" + Pointers.escape(name));
        }
    }

    private void array(String pointer) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            value(pointer + "/" + i);
        }
    }

    private void value(String pointer) {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_NULL -> settings.add(new DraftSetting(pointer, "", line()));
            default -> scalar(pointer);
        }
    }

    private void scalar(String pointer) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.error(file, line(), "YAML-ALIAS", "aliases are not followed", "repeat what *… stands for");
            return;
        }
        settings.add(new DraftSetting(pointer, parser.getString(), line()));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
