package argosy.netbuild;

/// A raster over whole degrees: cell (0, 0) is in the south-west corner.
///
/// @param westDeg  west border, whole degrees
/// @param southDeg south border
/// @param widthDeg extent eastwards
/// @param heightDeg extent northwards
/// @param perDeg   cells per degree, both ways
record Grid(int westDeg, int southDeg, int widthDeg, int heightDeg, int perDeg) {
    int columns() {
        return widthDeg * perDeg;
    }

    int rows() {
        return heightDeg * perDeg;
    }

    int cells() {
        return Math.multiplyExact(columns(), rows());
    }

    int index(int column, int row) {
        return row * columns() + column;
    }

    double lonDeg(double column) {
        return westDeg + (column + 0.5) / perDeg;
    }

    double latDeg(double row) {
        return southDeg + (row + 0.5) / perDeg;
    }

    /// Nautical miles per cell northwards.
    double cellNm() {
        return 60.0 / perDeg;
    }

    int column(double lonDeg) {
        return (int) Math.floor((lonDeg - westDeg) * perDeg);
    }

    int row(double latDeg) {
        return (int) Math.floor((latDeg - southDeg) * perDeg);
    }

    boolean holds(int column, int row) {
        return column >= 0 && row >= 0 && column < columns() && row < rows();
    }
}
