package argosy.domain;

/// Names a passage: a river stretch, lock flight, canal, dredged channel or strait, such as `VOLGA-DON`.
public record PassageId(String value) implements Comparable<PassageId> {
    public PassageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A passage id must not be blank.");
        }
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
