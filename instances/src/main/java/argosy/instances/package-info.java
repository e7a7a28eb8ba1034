/// Public benchmark instances: read, turn into problems, check answers, write answers.
///
/// What it is for: measuring the optimiser against values anybody can look up.
/// What it must not know: how the optimiser works; the checkers share no code with it.
/// Where to start reading: {@link argosy.instances.TrampReader}, {@link argosy.instances.TrampChecker}.
@NullMarked
package argosy.instances;

import org.jspecify.annotations.NullMarked;
