package argosy.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A few connections, opened when first needed and lent to one caller at a time.
final class ConnectionPool implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    /// Opens one more.
    interface Opener {
        Connection open() throws SQLException;
    }

    private final Opener opener;
    private final Semaphore places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    ConnectionPool(int size, Opener opener) {
        this.opener = opener;
        places = new Semaphore(size, true);
    }

    Connection take() throws SQLException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("all connections stayed busy for " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for a connection", e);
        }
        boolean taken = false;
        try {
            Connection connection = findIdle();
            Connection lent = connection == null ? opener.open() : connection;
            taken = true;
            return lent;
        } finally {
            if (!taken) {
                places.release();
            }
        }
    }

    /// Gives a connection back; a broken one is closed instead of kept.
    void giveBack(Connection connection, boolean sound) {
        lock.lock();
        try {
            if (sound && !closed) {
                idle.push(connection);
                return;
            }
        } finally {
            lock.unlock();
            places.release();
        }
        quietlyClose(connection);
    }

    private @Nullable Connection findIdle() throws SQLException {
        lock.lock();
        try {
            if (closed) {
                throw new SQLException("the store is closed");
            }
            return idle.poll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            idle.forEach(ConnectionPool::quietlyClose);
            idle.clear();
        } finally {
            lock.unlock();
        }
    }

    private static void quietlyClose(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(ConnectionPool.class.getName())
                    .log(System.Logger.Level.DEBUG, "A connection did not close: {0}", e.getMessage());
        }
    }
}
