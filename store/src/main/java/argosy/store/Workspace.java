package argosy.store;

/// A team's room: its members see its scenarios, nobody else does.
public record Workspace(String id, String name) {}
