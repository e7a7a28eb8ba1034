package argosy.economics.compliance;

import argosy.domain.Provenance;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;

/// Lists and rules that the user supplies; empty lists find nothing.
public record ComplianceBook(
        List<Listed> listed, List<Vetting> vettings, List<IceRule> iceRules, List<SeasonLimit> seasonLimits) {
    /// No list at all.
    public static final ComplianceBook EMPTY = new ComplianceBook(List.of(), List.of(), List.of(), List.of());

    public ComplianceBook {
        listed = List.copyOf(listed);
        vettings = List.copyOf(vettings);
        iceRules = List.copyOf(iceRules);
        seasonLimits = List.copyOf(seasonLimits);
    }

    /// What a listed name is the name of.
    public enum Kind {
        VESSEL,
        FLAG,
        PORT,
        ORIGIN
    }

    /// A name on a list that forbids dealings: vessel id or name, flag, port id or name, country of origin.
    ///
    /// @param since first moment it holds
    public record Listed(Kind kind, String name, Instant since, String list, Provenance provenance) {}

    /// An acceptance that ends, such as an oil company's or a terminal's.
    ///
    /// @param acceptance the permit tag that cargoes ask for
    /// @param expires    last moment it is good for
    public record Vetting(VesselId vessel, String acceptance, Instant expires, Provenance provenance) {}

    /// Least ice class in an area while ice rules are on.
    public record IceRule(WaterArea area, String leastClass, Window window, Provenance provenance) {}

    /// A class of ships that may not be in an area in a part of the year, by its certificate.
    ///
    /// @param from first day, and `to` last day; a span may cross the new year
    public record SeasonLimit(
            VesselClassId vesselClass, WaterArea area, MonthDay from, MonthDay to, String why, Provenance provenance) {
        boolean holdsOn(MonthDay day) {
            if (from.isAfter(to)) {
                return !day.isBefore(from) || !day.isAfter(to);
            }
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
