package argosy.domain;

/// Names a zone in which other rules or prices hold, such as `SOX-MED` or `WAR-BLACK-SEA`.
public record SeaZone(String value) implements Comparable<SeaZone> {
    public SeaZone {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A sea zone must not be blank.");
        }
    }

    @Override
    public int compareTo(SeaZone other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
