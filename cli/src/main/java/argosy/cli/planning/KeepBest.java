package argosy.cli.planning;

import argosy.search.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Makes Ctrl-C end the search and still write the best plan: close it when everything is written.
public final class KeepBest implements AutoCloseable {
    private static final long MOST_SECONDS = 60;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "keep-best");

    public KeepBest() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    private void interrupted() {
        cancellation.cancel();
        try {
            boolean inTime = written.await(MOST_SECONDS, TimeUnit.SECONDS);
            assert inTime || cancellation.isCancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        written.countDown();
        if (!cancellation.isCancelled()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
