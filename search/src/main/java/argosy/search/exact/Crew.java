package argosy.search.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Independent pieces of work for whoever has time: the thread that needs them works on them itself, others help when
/// they look in. What comes out does not depend on who did it. Thread-safe.
public final class Crew {
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    /// Works on one piece if one waits.
    public void helpOnce() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    /// Works on whatever waits, until nothing does; returns at once if nothing does.
    private void help() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    /// Does all of it and returns the results in the same order.
    <T> List<T> doAll(List<Callable<T>> work) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> each : work) {
            tasks.add(new FutureTask<>(each));
        }
        waiting.addAll(tasks);
        help();
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(resultOf(task));
        }
        return results;
    }

    private static <T> T resultOf(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece of the proof failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while proving.", e);
        }
    }
}
