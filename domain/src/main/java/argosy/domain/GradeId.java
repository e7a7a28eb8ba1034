package argosy.domain;

/// Names an oil or product, such as `DIESEL`.
public record GradeId(String value) implements Comparable<GradeId> {
    public GradeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A grade id must not be blank.");
        }
    }

    @Override
    public int compareTo(GradeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
