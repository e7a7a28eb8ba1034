package argosy.store;

import java.sql.SQLException;
import java.util.Locale;

/// The database failed: nothing of the work was kept.
public final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean full;

    StoreFault(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
        full = saysFull(cause);
    }

    StoreFault(String message, Exception cause) {
        super(message + ": " + cause.getMessage(), cause);
        full = false;
    }

    /// True when the disk or the quota is full: the same call may succeed once there is room.
    public boolean full() {
        return full;
    }

    /// SQLITE_FULL, PostgreSQL's `disk_full`, or the file system's own words.
    private static boolean saysFull(SQLException cause) {
        String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return "53100".equals(cause.getSQLState())
                || text.contains("sqlite_full")
                || text.contains("disk is full")
                || text.contains("no space left");
    }
}
