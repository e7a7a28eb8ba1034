package argosy.domain;

/// Names one cargo of a scenario's book.
public record CargoId(String value) implements Comparable<CargoId> {
    public CargoId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A cargo id must not be blank.");
        }
    }

    @Override
    public int compareTo(CargoId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
