package argosy.server.access;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// So many calls a second per caller, with a burst: a token bucket each.
public final class RateLimiter {
    private static final int CALLERS = 10_000;

    private final double perSecond;
    private final double burst;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    private record Bucket(double tokens, long atMillis) {}

    public RateLimiter(double perSecond, double burst, InstantSource clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /// Seconds to wait; 0 when the call may go on.
    public long secondsToWait(String caller) {
        long now = clock.millis();
        lock.lock();
        try {
            Bucket bucket = buckets.getOrDefault(caller, new Bucket(burst, now));
            double tokens = Math.min(burst, bucket.tokens() + (now - bucket.atMillis()) * perSecond / 1000);
            if (tokens < 1) {
                buckets.put(caller, new Bucket(tokens, now));
                return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
            }
            buckets.put(caller, new Bucket(tokens - 1, now));
            return 0;
        } finally {
            lock.unlock();
        }
    }
}
