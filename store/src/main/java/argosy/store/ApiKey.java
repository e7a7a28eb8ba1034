package argosy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A program's key to one workspace. The key itself is shown once, when it is made.
///
/// @param expires null when it does not
public record ApiKey(
        String id,
        String workspaceId,
        String accountId,
        String accountName,
        Role role,
        String name,
        Instant created,
        @Nullable Instant expires) {}
