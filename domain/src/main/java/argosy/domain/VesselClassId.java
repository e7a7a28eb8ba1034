package argosy.domain;

/// Names a design, such as `RST27`.
public record VesselClassId(String value) implements Comparable<VesselClassId> {
    public VesselClassId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A vessel class id must not be blank.");
        }
    }

    @Override
    public int compareTo(VesselClassId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
