package argosy.domain;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lists and rules about trading that the user supplies; empty lists find nothing.
public record ComplianceBook(
        List<Listed> listed,
        List<Vetting> vettings,
        List<IceRule> iceRules,
        List<SeasonLimit> seasonLimits,
        List<DatedPermit> permits,
        List<ShipPapers> papers,
        List<YearSoFar> years) {
    /// No list at all.
    public static final ComplianceBook EMPTY =
            new ComplianceBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ComplianceBook {
        listed = List.copyOf(listed);
        vettings = List.copyOf(vettings);
        iceRules = List.copyOf(iceRules);
        seasonLimits = List.copyOf(seasonLimits);
        permits = List.copyOf(permits);
        papers = List.copyOf(papers);
        years = List.copyOf(years);
    }

    /// Without yearly figures.
    public ComplianceBook(
            List<Listed> listed,
            List<Vetting> vettings,
            List<IceRule> iceRules,
            List<SeasonLimit> seasonLimits,
            List<DatedPermit> permits,
            List<ShipPapers> papers) {
        this(listed, vettings, iceRules, seasonLimits, permits, papers, List.of());
    }

    /// What a listed name is the name of.
    public enum Kind {
        VESSEL,
        OWNER,
        YARD,
        FLAG,
        PORT,
        ORIGIN
    }

    /// A name on a list that forbids dealings: vessel id, name or IMO number, owner, yard, flag, port id or
    /// name, country of origin.
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

    /// A class of ships that may not be in an area in a part of the year, or only in low waves, by its
    /// certificate.
    ///
    /// @param from first day, and `to` last day; a span may cross the new year
    /// @param maxWaveM highest wave she may be in; null when she may not be there at all
    public record SeasonLimit(
            VesselClassId vesselClass,
            WaterArea area,
            MonthDay from,
            MonthDay to,
            @Nullable Double maxWaveM,
            String why,
            Provenance provenance) {
        public boolean holdsOn(MonthDay day) {
            if (from.isAfter(to)) {
                return !day.isBefore(from) || !day.isAfter(to);
            }
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// A permit that holds for a while, such as one navigation on inland waterways.
    public record DatedPermit(VesselId vessel, String permit, Window window, Provenance provenance) {}

    /// What a ship's papers say about her for lists; empty where not stated.
    public record ShipPapers(VesselId vessel, String imo, String owner, String yard) {}

    /// What a ship emitted and sailed in a calendar year before the voyages planned.
    public record YearSoFar(VesselId vessel, int year, double co2T, double distanceNm, Provenance provenance) {}

    public Optional<YearSoFar> findYear(VesselId vessel, int year) {
        return years.stream()
                .filter(each -> each.vessel().equals(vessel) && each.year() == year)
                .findFirst();
    }

    public Optional<ShipPapers> findPapers(VesselId vessel) {
        return papers.stream().filter(each -> each.vessel().equals(vessel)).findFirst();
    }

    /// Whether permits of this tag are dated for the vessel.
    public boolean isDated(VesselId vessel, String permit) {
        return permits.stream()
                .anyMatch(each -> each.vessel().equals(vessel) && each.permit().equals(permit));
    }

    /// Whether one dated permit covers the whole window.
    public boolean covers(VesselId vessel, String permit, Window window) {
        return permits.stream()
                .filter(each -> each.vessel().equals(vessel) && each.permit().equals(permit))
                .anyMatch(each ->
                        each.window().contains(window.from()) && each.window().contains(window.to()));
    }
}
