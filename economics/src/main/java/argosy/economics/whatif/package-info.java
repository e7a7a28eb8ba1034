/// Questions put to finished estimates: what freight, what speed, what if prices move, how sure.
///
/// Knows estimates and cargoes, not how they were priced. Start reading at [TargetFreight], [SpeedCurve]
/// and [ResultRange].
@NullMarked
package argosy.economics.whatif;

import org.jspecify.annotations.NullMarked;
