/// Vessels, classes, ports, cargoes, passages, rules, scenario, route: what everybody else talks about.
///
/// Knows no file, no clock, no solver. Plans and estimates are in [argosy.domain.plan].
/// Start reading at [Scenario], then [Cargo], [Vessel], [Passage] and [RouteOutcome].
@NullMarked
package argosy.domain;

import org.jspecify.annotations.NullMarked;
