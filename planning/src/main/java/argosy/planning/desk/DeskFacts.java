package argosy.planning.desk;

import argosy.domain.Scenario;
import argosy.network.passage.Ways;
import argosy.planning.model.LiftTable;
import argosy.planning.model.RouteBook;
import argosy.planning.model.SailingPrices;
import argosy.planning.model.ScenarioFacts;

/// What all lanes of one desk share: the whole scenario, its ways and their prices.
record DeskFacts(Scenario scenario, RouteBook routes, SailingPrices prices, LiftTable lifts) {
    static DeskFacts of(Scenario scenario, Ways ways) {
        ScenarioFacts facts = new ScenarioFacts(scenario);
        RouteBook routes = new RouteBook(facts, ways);
        return new DeskFacts(scenario, routes, SailingPrices.remembering(facts, routes), new LiftTable(facts, routes));
    }
}
