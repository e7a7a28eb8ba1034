package argosy.server.api;

import argosy.domain.Scenario;
import argosy.server.broker.BrokerCargo;
import argosy.server.broker.BrokerReader;
import argosy.server.http.JsonBody;
import argosy.server.http.Reply;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A broker's free text as cargoes to confirm. Changes nothing.
final class BrokerApi {
    private static final int MAX_TEXT = 20_000;

    private final FitScenarios fit;

    BrokerApi(FitScenarios fit) {
        this.fit = fit;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint(
                "POST", "/scenarios/{scenario}/broker-lines", "readBrokerLines", Access.VIEWER, this::read));
    }

    private Reply read(Call call) {
        JsonBody body = call.body();
        String text = body.text("text", MAX_TEXT);
        body.check();
        Scenario scenario = fit.get(call.scenario(), call.scenario().head());
        Set<String> taken =
                scenario.cargoes().stream().map(it -> it.id().value()).collect(Collectors.toSet());
        BrokerReader reader = new BrokerReader(scenario.ports(), scenario.grades(), scenario.period());
        return Reply.ok(Views.list("cargoes", reader.read(text, taken), BrokerApi::view));
    }

    private static JsonNode view(BrokerCargo cargo) {
        ObjectNode view = Views.list(
                "notes",
                cargo.notes(),
                note -> Views.object().put("column", note.column()).put("message", note.message()));
        view.put("line", cargo.line()).put("text", cargo.text());
        ObjectNode cells = view.putObject("cells");
        cargo.cells().forEach(cells::put);
        return view;
    }
}
