/// Commands for people and scripts: reads files, calls the engines, prints. Start reading at [Main].
///
/// Holds no rule of the trade; only here (and in `io` and `bench`) are files, clocks and the terminal.
@NullMarked
package argosy.cli;

import org.jspecify.annotations.NullMarked;
