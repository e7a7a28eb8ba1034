package argosy.domain.draft;

/// One setting as written.
///
/// @param pointer where in the settings, as a JSON Pointer (RFC 6901), such as `/period/from`
/// @param value   its text; empty when nothing was given
public record DraftSetting(String pointer, String value, int line) {}
