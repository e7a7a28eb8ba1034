/// What a class lifts over a way on a date, and over the dates of a season.
///
/// Knows the route question of `argosy.cli.route` and the doors of economics. Start reading at [IntakeAnswer].
@NullMarked
package argosy.cli.intake;

import org.jspecify.annotations.NullMarked;
