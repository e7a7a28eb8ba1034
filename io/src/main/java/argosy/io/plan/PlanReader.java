package argosy.io.plan;

import argosy.domain.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Reads `plan.json` files that users name.
public final class PlanReader {
    private static final long MOST_BYTES = 200_000_000;
    private static final String ADVICE = "name a plan.json that `argosy plan` wrote, or its folder";

    private PlanReader() {}

    /// `path` is a plan file or the folder that holds its `plan.json`.
    public static PlanFile read(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(PlanWriter.PLAN_JSON) : path;
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(file, 0, "FILE-MISSING", "There is no such file.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unreadable(file, 0, "FILE-SIZE", "It is larger than %d MB.".formatted(MOST_BYTES / 1_000_000));
            }
            return new PlanFile.Read(PlanJson.read(Files.readString(file)));
        } catch (CharacterCodingException e) {
            return unreadable(file, 0, "FILE-FORMAT", "It is not UTF-8 text.");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            return unreadable(
                    file, at == null ? 0 : Math.max(0, at.getLineNr()), "FILE-FORMAT", e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return unreadable(file, 0, "FILE-FORMAT", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return unreadable(file, 0, "FILE-ACCESS", "It cannot be read: %s.".formatted(e.getMessage()));
        }
    }

    private static PlanFile unreadable(Path file, int line, String code, String message) {
        return new PlanFile.Unreadable(new Problem(file.toString(), line, code, message, ADVICE));
    }
}
