/// Keeps what must not be lost: workspaces, accounts, scenarios by revision, plans and the audit log.
///
/// Speaks SQL that SQLite and PostgreSQL both understand. Knows no HTTP, no password and no planning: a scenario is a
/// JSON document to it, a secret is the hash it is given. A call that returns has reached the disk.
/// Start reading at [Store], then [Scenarios] and [Database].
@NullMarked
package argosy.store;

import org.jspecify.annotations.NullMarked;
