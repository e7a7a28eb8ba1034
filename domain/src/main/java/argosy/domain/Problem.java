package argosy.domain;

/// Something wrong with what a user gave us.
///
/// @param file   name as the user wrote it
/// @param line   1-based; 0 when the whole file is meant
/// @param code   stable and upper case, such as `LAYCAN-ORDER`
/// @param advice what to do
public record Problem(String file, int line, String code, String message, String advice) {
    /// `file:line: CODE: message; advice`, the form of every error line on the terminal.
    public String text() {
        return "%s:%d: %s: %s; %s".formatted(file, line, code, message, advice);
    }
}
