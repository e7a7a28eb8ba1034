package argosy.domain;

/// What burns fuel on board.
///
/// @param mcrKw               main engines together
/// @param referenceSpeedKn    speed at `mcrKw` and `referenceDraughtM` in calm deep water
/// @param auxSeaKw            auxiliaries under way
/// @param auxBerthKw          auxiliaries while working cargo
/// @param auxIdleKw           auxiliaries at anchor and waiting
/// @param boilerBerthKw       boiler while working cargo
/// @param boilerHeatingKw     boiler while heated cargo is aboard
/// @param mainSfocGPerKwh     main engine at its best load
public record Machinery(
        double mcrKw,
        double referenceSpeedKn,
        double referenceDraughtM,
        double auxSeaKw,
        double auxBerthKw,
        double auxIdleKw,
        double boilerBerthKw,
        double boilerIdleKw,
        double boilerHeatingKw,
        double mainSfocGPerKwh,
        double auxSfocGPerKwh,
        double boilerSfocGPerKwh) {}
