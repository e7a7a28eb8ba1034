package argosy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who did what, when.
///
/// @param workspaceId null for what belongs to no workspace, such as a failed sign-in
/// @param action      stable and upper case, such as `SCENARIO-REVISED`
public record AuditEntry(
        Instant at, @Nullable String workspaceId, String author, String action, String subject, String detail) {}
