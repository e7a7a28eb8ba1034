/// Tests of invented scenarios.
@NullMarked
package argosy.cli.generate;

import org.jspecify.annotations.NullMarked;
