/// Questions about a vessel class alone: power over speed, calibration by noon reports.
///
/// Knows the doors of economics. Start reading at [PowerText] and [NoonFile].
@NullMarked
package argosy.cli.ship;

import org.jspecify.annotations.NullMarked;
