package argosy.planning;

/// How many plans, and how different.
///
/// @param plans           the best plan among them, at least 1
/// @param leastDifference share of the cargoes carried by the best plan that each plan must serve differently from
/// every plan before it, over 0 to 1
public record AlternativesWish(int plans, double leastDifference) {
    public AlternativesWish {
        if (plans < 1 || !(leastDifference > 0 && leastDifference <= 1)) {
            throw new IllegalArgumentException(
                    "Cannot look for %d plans with difference %s.".formatted(plans, leastDifference));
        }
    }
}
