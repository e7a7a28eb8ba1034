/// Test data: the shipped catalogues read by a tiny parser, outside reference files, small voyages.
@NullMarked
package argosy.economics.testkit;

import org.jspecify.annotations.NullMarked;
