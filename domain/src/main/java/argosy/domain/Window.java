package argosy.domain;

import java.time.Instant;

/// A closed span of time, both ends included.
public record Window(Instant from, Instant to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Window ends (%s) before it starts (%s).".formatted(to, from));
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && !instant.isAfter(to);
    }

    public boolean overlaps(Window other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
