package argosy.cli.planning;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Says every ten seconds that a run without a limit by time goes on. Close it when the run is over.
public final class StillAlive implements AutoCloseable {
    private static final long SECONDS = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final ScheduledFuture<?> ticks;

    public StillAlive(PrintWriter out) {
        long started = System.nanoTime();
        ticks = timer.scheduleAtFixedRate(
                () -> {
                    out.println("%6d s  still at it; Ctrl-C keeps the best plan"
                            .formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)));
                    out.flush();
                },
                SECONDS,
                SECONDS,
                TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        ticks.cancel(true);
        timer.shutdownNow();
    }
}
