package argosy.cli.route;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.PortId;
import argosy.io.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Places PLACES = new Places(CatalogueReader.bundled().ports());

    @ParameterizedTest
    @CsvSource({
        "Baku, BAK",
        "BAKI, BAK",
        "azbak, BAK",
        "баку, BAK",
        "Constanța, CND",
        "constanta, CND",
        "ALIAGA, ALI",
        "rostov on don, RND",
        "Rostov-on-Don, RND",
        "İzmit, IZT",
        "Dubendi, DUB"
    })
    void spellingsLeadToThePort(String text, String port) {
        assertThat(PLACES.find(text).map(Place::port)).contains(new PortId(port));
    }

    @Test
    void nearNamesAreSuggested() {
        assertThat(PLACES.find("Bakuu")).isEmpty();
        assertThat(PLACES.advice("Bakuu")).contains("Baku");
        assertThat(PLACES.advice("Xyzzy")).isEqualTo("give a UN/LOCODE, a name of the port catalogue or lat,lon");
        assertThat(PLACES.advice("95,10")).startsWith("give latitude");
    }
}
