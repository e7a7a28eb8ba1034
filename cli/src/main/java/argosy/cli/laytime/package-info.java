/// Laytime on a terminal: statement of facts and terms in, time sheet out. Start reading at [LaytimeSheet].
@NullMarked
package argosy.cli.laytime;

import org.jspecify.annotations.NullMarked;
