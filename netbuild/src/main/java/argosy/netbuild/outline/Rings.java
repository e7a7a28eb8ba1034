package argosy.netbuild.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins the pieces of each polygon to closed rings again.
final class Rings {
    private static final long TURN = 360L * BinnedLines.UNITS_PER_DEGREE;

    private Rings() {}

    /// Rings in order of polygon number; longitudes run on past 360 degrees where a ring does.
    static List<Piece> join(List<Piece> pieces) {
        Map<Integer, List<Piece>> polygons = new TreeMap<>();
        pieces.forEach(piece -> polygons.computeIfAbsent(piece.kind.line(), key -> new ArrayList<>())
                .add(piece));
        List<Piece> rings = new ArrayList<>();
        polygons.values().forEach(polygon -> rings.addAll(ringsOf(polygon)));
        return rings;
    }

    private static List<Piece> ringsOf(List<Piece> pieces) {
        Map<Long, Piece> byStart = new HashMap<>();
        for (Piece piece : pieces) {
            byStart.put(key(piece.x[0], piece.y[0]), piece);
        }
        List<Piece> rings = new ArrayList<>();
        for (Piece first : pieces) {
            if (byStart.containsValue(first) && byStart.remove(key(first.x[0], first.y[0]), first)) {
                rings.add(ring(first, byStart));
            }
        }
        return rings;
    }

    private static Piece ring(Piece first, Map<Long, Piece> byStart) {
        LongList x = new LongList();
        LongList y = new LongList();
        Piece piece = first;
        while (piece != null) {
            long shift = x.isEmpty() ? 0 : Math.round((x.last() - piece.x[0]) / (double) TURN) * TURN;
            for (int i = x.isEmpty() ? 0 : 1; i < piece.x.length; i++) {
                x.add(piece.x[i] + shift);
                y.add(piece.y[i]);
            }
            piece = byStart.remove(key(x.last(), y.last()));
        }
        return new Piece(first.kind, x.toArray(), y.toArray());
    }

    private static long key(long x, long y) {
        return (Math.floorMod(x, TURN) << 32) | (y + TURN);
    }
}
