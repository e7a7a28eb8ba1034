package argosy.store;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.store.DocumentDiff.Change;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {
    @Test
    void rowsAreMatchedByIdAndComparedByCell() {
        assertThat(DocumentDiff.between("""
                        {"name":"A","cargoes":[{"id":"C1","minT":1},{"id":"C2","minT":2}]}""", """
                        {"name":"B","cargoes":[{"id":"C3","minT":3},{"id":"C1","minT":9,"note":"x"}]}"""))
                .containsExactly(
                        new Change("", "", "name", "\"A\"", "\"B\""),
                        new Change("cargoes", "C1", "minT", "1", "9"),
                        new Change("cargoes", "C1", "note", null, "\"x\""),
                        new Change("cargoes", "C2", null, "{\"id\":\"C2\",\"minT\":2}", null),
                        new Change("cargoes", "C3", null, null, "{\"id\":\"C3\",\"minT\":3}"));
    }

    @Test
    void rowsWithoutKeyAreMatchedByContents() {
        assertThat(DocumentDiff.between("{\"d\":[{\"x\":1},{\"x\":1},{\"x\":2}]}", "{\"d\":[{\"x\":2},{\"x\":1}]}"))
                .containsExactly(new Change("d", "", null, "{\"x\":1}", null));
    }

    @Test
    void orderOfRowsDoesNotCount() {
        assertThat(DocumentDiff.between(
                        "{\"d\":[{\"id\":\"a\"},{\"id\":\"b\"}]}", "{\"d\":[{\"id\":\"b\"},{\"id\":\"a\"}]}"))
                .isEmpty();
    }

    @Test
    void aTableThatTurnsIntoSomethingElseIsOneChange() {
        assertThat(DocumentDiff.between("{\"d\":[{\"id\":\"a\"}],\"o\":{\"p\":1}}", "{\"d\":7,\"o\":{\"p\":2}}"))
                .containsExactly(new Change("", "", "d", "[{\"id\":\"a\"}]", "7"), new Change("", "o", "p", "1", "2"));
    }

    @Test
    void tablesInsideAnObjectAreTables() {
        assertThat(DocumentDiff.between(
                        "{\"tables\":{\"vessels\":[{\"id\":\"V1\",\"flag\":\"RU\"}]}}",
                        "{\"tables\":{\"vessels\":[{\"id\":\"V1\",\"flag\":\"AZ\"}]}}"))
                .containsExactly(new Change("vessels", "V1", "flag", "\"RU\"", "\"AZ\""));
    }
}
