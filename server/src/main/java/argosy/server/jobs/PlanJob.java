package argosy.server.jobs;

import argosy.search.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One plan being made, with all that happened to it so far.
public final class PlanJob {
    /// More would be of no use to anybody: the last ones are kept and older progress is dropped.
    private static final int KEPT = 2_000;

    private final PlanOrder order;
    private final Cancellation cancellation = new Cancellation();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<JobEvent> events = new ArrayList<>();
    private boolean ended;

    PlanJob(PlanOrder order) {
        this.order = order;
    }

    PlanOrder order() {
        return order;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /// Ends the search soon; the best plan so far is kept.
    public void cancel() {
        cancellation.cancel();
    }

    void add(JobEvent event, boolean last) {
        lock.lock();
        try {
            if (events.size() < KEPT || last) {
                events.add(event);
            }
            ended = ended || last;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Events from number `from` on; waits up to `seconds` for one. Empty when none came in time.
    public List<JobEvent> after(int from, long seconds) {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(seconds);
            while (events.size() <= from && !ended && nanos > 0) {
                nanos = more.awaitNanos(nanos);
            }
            return events.size() <= from ? List.of() : List.copyOf(events.subList(from, events.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    /// True when nothing comes after event number `from`.
    public boolean endedBy(int from) {
        lock.lock();
        try {
            return ended && events.size() <= from;
        } finally {
            lock.unlock();
        }
    }
}
