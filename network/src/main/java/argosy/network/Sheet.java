package argosy.network;

/// One drawing of coast: clearance field, forbidden shore line, and the turning points that belong to it.
public final class Sheet {
    final String name;
    final Field field;
    final Shore shore;
    final double[] reachNm;
    final int firstNode;
    final int endNode;

    /// @param reachNm   per tier the longest straight way from a free point to a turning point of that tier
    /// @param firstNode first turning point of this sheet among the network's nodes
    /// @param endNode   one past the last
    public Sheet(String name, Field field, Shore shore, double[] reachNm, int firstNode, int endNode) {
        this.name = name;
        this.field = field;
        this.shore = shore;
        this.reachNm = reachNm.clone();
        this.firstNode = firstNode;
        this.endNode = endNode;
    }

    public Ray ray(Offing offing) {
        return new Ray(field, shore, offing);
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

    public Shore shore() {
        return shore;
    }

    public Field field() {
        return field;
    }
}
