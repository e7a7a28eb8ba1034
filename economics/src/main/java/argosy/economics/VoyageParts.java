package argosy.economics;

import argosy.domain.Cargo;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.RouteOutcome;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.Intake;
import java.time.Instant;

/// What a voyage estimate is put together from.
///
/// @param from       where she lies at `begins`
/// @param begins     when she is free; tank cleaning starts then, there
/// @param tanksHeld  family of the last cargo
/// @param ballast    way to the loading port; departs no earlier than cleaning ends
/// @param laden      way to the discharging port; departs no earlier than loading ends
/// @param ballastSpeedKn speed `ballast` was timed at, and `ladenSpeedKn` that of `laden`
public record VoyageParts(
        Vessel vessel,
        VesselClass vesselClass,
        Cargo cargo,
        Grade grade,
        Port from,
        Port loadPort,
        Port dischargePort,
        Instant begins,
        GradeFamily tanksHeld,
        RouteOutcome.Found ballast,
        RouteOutcome.Found laden,
        double ballastSpeedKn,
        double ladenSpeedKn,
        Intake intake,
        double cargoT) {}
