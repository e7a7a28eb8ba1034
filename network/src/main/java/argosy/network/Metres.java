package argosy.network;

/// Nautical miles to whole metres and back.
public final class Metres {
    private static final double PER_NM = 1852;

    private Metres() {}

    /// Rounded to the nearest metre.
    public static int of(double nm) {
        return (int) Math.round(nm * PER_NM);
    }

    public static double toNm(long metres) {
        return metres / PER_NM;
    }
}
