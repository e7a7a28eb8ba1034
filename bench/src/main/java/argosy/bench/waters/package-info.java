/// Measures the waters: accuracy against published distances, and speed beside plain A* in the same run.
///
/// Must not be used by anything. Start at [argosy.bench.waters.WatersBench].
@org.jspecify.annotations.NullMarked
package argosy.bench.waters;
