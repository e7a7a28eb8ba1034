package argosy.domain.plan;

import java.util.List;

/// The most cargo this vessel can lift on this voyage.
///
/// @param tonnes         metric tonnes of this grade
/// @param binding        what stops her from lifting more
/// @param limits         every limit looked at, tightest first
public record Intake(double tonnes, Bound binding, List<Bound> limits) {
    public Intake {
        limits = List.copyOf(limits);
    }

    /// One limit and what it allows.
    ///
    /// @param what             `DON-LOW`, `port AUG`, `load line`, `cargo tanks`, `cargo on offer`
    /// @param draughtM         permitted draught there; zero when the limit is not a draught
    /// @param tonnesPer10Cm    what 10 cm more draught would add; zero when the limit is not a draught
    public record Bound(String what, double cargoT, double draughtM, double tonnesPer10Cm, String basis) {}
}
