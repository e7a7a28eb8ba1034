package argosy.netbuild.outline;

/// A piece of line in units of [BinnedLines#UNITS_PER_DEGREE], east of Greenwich and north of the equator.
final class Piece {
    final Kind kind;
    final long[] x;
    final long[] y;

    Piece(Kind kind, long[] x, long[] y) {
        this.kind = kind;
        this.x = x;
        this.y = y;
    }

    /// Where the piece comes from.
    ///
    /// @param line    number of the polygon or river line
    /// @param areaKm2 of the polygon; 0 for rivers
    record Kind(int line, int level, double areaKm2) {}
}
