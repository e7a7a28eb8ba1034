package argosy.network;

import java.util.List;

/// Everything the network file holds. Built by the network compiler, read by [Waters].
///
/// @param provenance sources, licences and versions, for people
/// @param offing     how ways near the coast are priced
/// @param sheets     drawings of coast
/// @param nodes      where ways may bend
/// @param edges      straight ways between nodes
/// @param pieces     fairways
/// @param zones      areas and rule zones
public record Network(
        String provenance,
        Offing offing,
        List<Sheet> sheets,
        Nodes nodes,
        Edges edges,
        List<FairwayPiece> pieces,
        List<Zone> zones) {
    public Network {
        sheets = List.copyOf(sheets);
        pieces = List.copyOf(pieces);
        zones = List.copyOf(zones);
    }
}
