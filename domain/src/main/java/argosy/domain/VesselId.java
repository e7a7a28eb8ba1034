package argosy.domain;

/// Names one ship of a scenario.
public record VesselId(String value) implements Comparable<VesselId> {
    public VesselId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A vessel id must not be blank.");
        }
    }

    @Override
    public int compareTo(VesselId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
