package argosy.network;

import java.util.function.Supplier;

/// One drawing of coast: clearance field, forbidden shore line, and the turning points that belong to it. Field and
/// shore are read when first used.
public final class Sheet {
    final String name;
    final double[] reachNm;
    final int firstNode;
    final int endNode;
    private final Supplier<Field> field;
    private final Supplier<Shore> shore;

    /// @param reachNm   per tier the longest straight way from a free point to a turning point of that tier
    /// @param firstNode first turning point of this sheet among the network's nodes
    /// @param endNode   one past the last
    public Sheet(
            String name, Supplier<Field> field, Supplier<Shore> shore, double[] reachNm, int firstNode, int endNode) {
        this.name = name;
        this.field = new Lazy<>(field);
        this.shore = new Lazy<>(shore);
        this.reachNm = reachNm.clone();
        this.firstNode = firstNode;
        this.endNode = endNode;
    }

    /// The same sheet with other numbers for its turning points.
    public Sheet numbered(int first, int end) {
        return new Sheet(name, field, shore, reachNm, first, end);
    }

    public String name() {
        return name;
    }

    public Ray ray(Offing offing) {
        return new Ray(field(), shore(), offing);
    }

    public int firstNode() {
        return firstNode;
    }

    public int endNode() {
        return endNode;
    }

    public double reachNm(int tier) {
        return reachNm[tier];
    }

    /// Longest way on which a ship changes from one line to another without touching a corner.
    public double changeNm() {
        return reachNm[reachNm.length - 1];
    }

    public Shore shore() {
        return shore.get();
    }

    public Field field() {
        return field.get();
    }
}
