package argosy.domain;

/// Names a port of the catalogue or of a scenario, such as `BAK`.
public record PortId(String value) implements Comparable<PortId> {
    public PortId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A port id must not be blank.");
        }
    }

    @Override
    public int compareTo(PortId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
