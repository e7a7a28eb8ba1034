/// The doors of the planning desk: one class per part of the contract `openapi.json`.
///
/// Handlers get a [Call] that has passed the guard and give back a reply; they never see the web server.
/// Start reading at [Desk], [Endpoint] and [ScenarioApi].
@NullMarked
package argosy.server.api;

import org.jspecify.annotations.NullMarked;
