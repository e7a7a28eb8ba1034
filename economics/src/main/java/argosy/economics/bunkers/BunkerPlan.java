package argosy.economics.bunkers;

import java.util.ArrayList;
import java.util.List;

/// Cheapest lifting of one fuel over a fixed row of stops.
///
/// At each stop she takes what carries her to the nearest stop ahead that is cheaper, or fills up when
/// none is in reach: optimal for linear prices and one tank (the gas station problem; Khuller, Malekian
/// and Mestre 2011, doi 10.1145/1978782.1978791). What is left at the end is worth nothing.
///
/// @param liftedT per stop, in order
public record BunkerPlan(List<Double> liftedT, double costUsd) {
    private static final double CRUMB_T = 1e-9;

    public BunkerPlan {
        liftedT = List.copyOf(liftedT);
    }

    /// A place to bunker.
    ///
    /// @param usdPerT     price; infinite where nothing can be lifted
    /// @param burnsAfterT fuel burnt from here to the next stop, or to the end
    public record Stop(String name, double usdPerT, double burnsAfterT) {}

    /// Tonnes that are missing even when she fills up wherever she can; 0 when she gets through.
    public static double shortageT(List<Stop> stops, double robT, double capacityT, double reserveT) {
        double onBoardT = robT;
        double missingT = 0;
        for (Stop stop : stops) {
            onBoardT = stop.usdPerT() == Double.POSITIVE_INFINITY ? onBoardT : Math.max(onBoardT, capacityT);
            onBoardT -= stop.burnsAfterT();
            missingT = Math.max(missingT, reserveT - onBoardT);
        }
        return missingT > CRUMB_T ? missingT : 0;
    }

    /// @param robT      on board at the first stop
    /// @param capacityT most the tanks hold
    /// @param reserveT  never to be touched
    public static BunkerPlan of(List<Stop> stops, double robT, double capacityT, double reserveT) {
        List<Double> lifted = new ArrayList<>();
        double costUsd = 0;
        double onBoardT = robT;
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            double wantedT = wantedT(stops, i, capacityT, reserveT);
            double liftT = stop.usdPerT() == Double.POSITIVE_INFINITY ? 0 : Math.max(0, wantedT - onBoardT);
            lifted.add(liftT);
            costUsd += liftT == 0 ? 0 : liftT * stop.usdPerT();
            onBoardT += liftT - stop.burnsAfterT();
            if (onBoardT < reserveT - CRUMB_T) {
                throw new IllegalArgumentException("After %s only %.1f t are left, below the reserve of %.1f t."
                        .formatted(stop.name(), onBoardT, reserveT));
            }
        }
        return new BunkerPlan(lifted, costUsd);
    }

    /// What she wants on board when she leaves stop `from`.
    private static double wantedT(List<Stop> stops, int from, double capacityT, double reserveT) {
        double neededT = reserveT;
        for (int i = from; i < stops.size(); i++) {
            neededT += stops.get(i).burnsAfterT();
            boolean cheaperAhead = i + 1 < stops.size()
                    && stops.get(i + 1).usdPerT() < stops.get(from).usdPerT();
            if (cheaperAhead || neededT >= capacityT) {
                return Math.min(neededT, capacityT);
            }
        }
        return neededT;
    }
}
