package argosy.server;

import argosy.domain.GeoPoint;
import argosy.network.FairwayPiece;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The waters, read when first needed, so that the server answers before they are.
final class Seas {
    /// A port that a scenario places itself may lie this far from navigable water.
    private static final double NEAR_NM = 5;

    private final Supplier<Ways> reader;
    private final Function<GeoPoint, Boolean> near;
    private final Supplier<List<FairwayPiece>> fairways;
    private volatile @Nullable Ways ways;

    Seas(Supplier<Waters> waters) {
        this(
                () -> waters.get()::findPath,
                point -> waters.get()
                        .snap(point)
                        .filter(snap -> snap.lengthNm() <= NEAR_NM)
                        .isPresent(),
                () -> waters.get().fairways());
    }

    Seas(Supplier<Ways> reader, Function<GeoPoint, Boolean> near, Supplier<List<FairwayPiece>> fairways) {
        this.reader = reader;
        this.near = near;
        this.fairways = fairways;
    }

    Ways ways() {
        Ways known = ways;
        if (known == null) {
            known = reader.get();
            ways = known;
        }
        return known;
    }

    boolean near(GeoPoint point) {
        return near.apply(point);
    }

    List<FairwayPiece> fairways() {
        return fairways.get();
    }

    /// Reads them in the background.
    void warmUp() {
        Thread.ofPlatform().name("waters").daemon().start(() -> {
            try {
                ways();
            } catch (RuntimeException | LinkageError e) {
                System.getLogger("argosy.server").log(Level.ERROR, "The waters cannot be read.", e);
            }
        });
    }
}
