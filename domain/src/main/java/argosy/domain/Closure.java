package argosy.domain;

/// A span in which nobody may pass.
public record Closure(Window window, String reason) {}
