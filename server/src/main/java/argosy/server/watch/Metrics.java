package argosy.server.watch;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// Counters and gauges, written in the Prometheus text format 0.0.4.
public final class Metrics {
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, LongSupplier> gauges = new ConcurrentSkipListMap<>();
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    public Metrics() {
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = new LongAdder();
        }
        gauge(
                "argosy_heap_bytes",
                () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        gauge(
                "argosy_uptime_seconds",
                () -> ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
    }

    /// Registers a value that is read when the metrics are.
    public void gauge(String name, LongSupplier value) {
        gauges.put(name, value);
    }

    /// @param operation name from the contract, so that the number of series stays small
    public void count(String operation, int status, long tookNanos) {
        String labels = "operation=\"%s\",status=\"%d\"".formatted(operation, status);
        requests.computeIfAbsent(labels, key -> new LongAdder()).increment();
        nanos.add(tookNanos);
        int bucket = 0;
        while (bucket < BOUNDS.length && tookNanos > BOUNDS[bucket] * 1e9) {
            bucket++;
        }
        buckets[bucket].increment();
    }

    public String text() {
        StringBuilder text = new StringBuilder("# TYPE argosy_requests_total counter\n");
        requests.forEach((labels, count) -> line(text, "argosy_requests_total{" + labels + "}", count.sum()));
        text.append("# TYPE argosy_request_seconds histogram\n");
        long below = 0;
        for (int i = 0; i < buckets.length; i++) {
            below += buckets[i].sum();
            String bound = i == BOUNDS.length ? "+Inf" : String.valueOf(BOUNDS[i]);
            line(text, "argosy_request_seconds_bucket{le=\"" + bound + "\"}", below);
        }
        text.append("argosy_request_seconds_sum ")
                .append(String.format(Locale.ROOT, "%.6f", nanos.sum() / 1e9))
                .append('\n');
        line(text, "argosy_request_seconds_count", below);
        gauges.forEach((name, value) -> {
            text.append("# TYPE ").append(name).append(" gauge\n");
            line(text, name, value.getAsLong());
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
