package argosy.domain;

/// Names a body of water of one density, such as `AZOV` or `RIVER`.
public record WaterArea(String value) implements Comparable<WaterArea> {
    public WaterArea {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A water area must not be blank.");
        }
    }

    @Override
    public int compareTo(WaterArea other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
