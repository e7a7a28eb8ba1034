package argosy.server.api;

import argosy.domain.Catalogue;
import argosy.io.plan.DomainJson;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The catalogues that ship with Argosy, each row with its source.
final class CatalogueApi {
    private final Map<String, List<?>> catalogues = new LinkedHashMap<>();

    CatalogueApi(Catalogue catalogue) {
        catalogues.put("ports", catalogue.ports());
        catalogues.put("grades", catalogue.grades());
        catalogues.put("vessel-classes", catalogue.vesselClasses());
        catalogues.put("passages", catalogue.passages());
        catalogues.put("figures", catalogue.rules().figures());
        catalogues.put("tariffs", catalogue.rules().tariffs());
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/catalogues", "listCatalogues", Access.SIGNED_IN, this::list),
                new Endpoint("GET", "/catalogues/{catalogue}", "getCatalogue", Access.SIGNED_IN, this::get));
    }

    private Reply list(Call call) {
        ObjectNode view = Views.object();
        ArrayNode list = view.putArray("catalogues");
        catalogues.forEach((name, rows) -> list.addObject().put("name", name).put("rows", rows.size()));
        return Reply.ok(view);
    }

    private Reply get(Call call) {
        List<?> rows = catalogues.get(call.value("catalogue"));
        if (rows == null) {
            throw Refusal.notFound("catalogue");
        }
        ObjectNode view = Views.object().put("name", call.value("catalogue"));
        JsonNode list = DomainJson.mapper().valueToTree(rows);
        view.set("rows", list);
        return Reply.ok(view);
    }
}
