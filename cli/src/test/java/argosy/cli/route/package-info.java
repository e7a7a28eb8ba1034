/// Tests of the parts of the route command.
@NullMarked
package argosy.cli.route;

import org.jspecify.annotations.NullMarked;
