package argosy.netbuild.outline;

/// How finely a place is drawn: finest where ships turn, coarse where none of ours sails.
enum Detail {
    FINE(170, 0.4),
    REGION(700, 6),
    MEDITERRANEAN(1_300, 25),
    WORLD(9_000, 900);

    /// Straits, Azov, the lower Don, the canal and the lower Volga: west, south, east, north in degrees.
    private static final double[][] FINE_BOXES = {
        {26.0, 39.9, 29.95, 41.35}, {34.8, 44.9, 39.6, 47.35}, {39.0, 46.9, 45.0, 49.0}, {49.3, 40.1, 50.4, 40.7}
    };

    final double toleranceM;
    final double leastKm2;

    Detail(double toleranceM, double leastKm2) {
        this.toleranceM = toleranceM;
        this.leastKm2 = leastKm2;
    }

    static Detail at(double lonDeg, double latDeg) {
        for (double[] box : FINE_BOXES) {
            if (inside(box, lonDeg, latDeg)) {
                return FINE;
            }
        }
        if (inside(new double[] {22, 34.5, 56, 54}, lonDeg, latDeg)) {
            return REGION;
        }
        return inside(new double[] {-12, 29.5, 37, 54}, lonDeg, latDeg) ? MEDITERRANEAN : WORLD;
    }

    private static boolean inside(double[] box, double lonDeg, double latDeg) {
        return lonDeg >= box[0] && latDeg >= box[1] && lonDeg <= box[2] && latDeg <= box[3];
    }
}
