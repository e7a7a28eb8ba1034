package argosy.search;

/// Whether anything is aboard on a leg: two travel tables, since speed, fuel and dues differ.
public enum LoadState {
    /// Nothing aboard.
    BALLAST(0),
    /// At least one cargo aboard.
    LADEN(1);

    final int table;

    LoadState(int table) {
        this.table = table;
    }
}
