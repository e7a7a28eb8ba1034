package argosy.netbuild;

import argosy.network.Offing;
import argosy.network.Sheet;

/// One sheet of the sea, ready to be joined to the others.
interface Drawing {
    /// Turning points and the ways between them.
    SheetGraph graph(Offing offing);

    /// The sheet, once the numbers of its turning points are known.
    Sheet sheet(int firstNode, int endNode);
}
