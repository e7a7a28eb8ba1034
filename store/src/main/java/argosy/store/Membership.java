package argosy.store;

/// An account's role in one workspace.
public record Membership(String accountId, String accountName, Workspace workspace, Role role) {}
