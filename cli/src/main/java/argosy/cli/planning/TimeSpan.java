package argosy.cli.planning;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads spans such as `60s`, `2m`, `500ms`, `1h`; a bare number is seconds.
public final class TimeSpan implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|m|min|h)?");

    @Override
    public Duration convert(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new TypeConversionException("'%s' is no span of time; write 60s, 2m or 1h".formatted(text));
        }
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        double seconds = Double.parseDouble(matcher.group(1))
                * switch (unit) {
                    case "ms" -> 0.001;
                    case "m", "min" -> 60;
                    case "h" -> 3600;
                    default -> 1;
                };
        if (!(seconds <= 30 * 86_400)) {
            throw new TypeConversionException("'%s' is longer than a month".formatted(text));
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
