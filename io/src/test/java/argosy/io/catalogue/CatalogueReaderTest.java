package argosy.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Passage;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.Provenance;
import argosy.domain.draft.PlaceNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CatalogueReaderTest {
    private static final Set<String> EU = Set.of("BG", "CY", "ES", "FR", "GR", "HR", "IT", "MT", "RO", "SI");

    private final Catalogue catalogue = CatalogueReader.bundled();

    @Test
    void thereAreNinetyPortsAndMore() {
        assertThat(catalogue.ports()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(catalogue.vesselClasses()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(catalogue.grades()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(catalogue.passages()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyRowSaysWhereItComesFromAndOfWhatDate() {
        List<Provenance> provenances = Stream.of(
                        catalogue.ports().stream().map(Port::provenance),
                        catalogue.vesselClasses().stream().map(it -> it.provenance()),
                        catalogue.grades().stream().map(it -> it.provenance()),
                        catalogue.passages().stream().map(Passage::provenance),
                        catalogue.rules().figures().stream().map(it -> it.provenance()),
                        catalogue.rules().tariffs().stream().map(it -> it.provenance()))
                .flatMap(it -> it)
                .toList();
        assertThat(provenances).allSatisfy(it -> {
            assertThat(it.source()).isNotBlank().isNotEqualTo("scenario");
            assertThat(it.asOf()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        });
    }

    @Test
    void euMembersAreThoseOfTheUnion() {
        assertThat(catalogue.ports())
                .allSatisfy(port -> assertThat(port.euMember()).as(port.name()).isEqualTo(EU.contains(port.country())));
    }

    @Test
    void everyAreaHasADensity() {
        assertThat(catalogue.ports())
                .allSatisfy(port -> assertThat(catalogue.rules().findFigure("density.%s.tPerM3".formatted(port.area())))
                        .as(port.name())
                        .isPresent());
    }

    @Test
    void noTwoPortsShareAName() {
        Map<String, PortId> owners = new HashMap<>();
        for (Port port : catalogue.ports()) {
            Stream.concat(Stream.of(port.id().value(), port.name()), port.aliases().stream())
                    .forEach(name -> assertThat(owners.put(name.toLowerCase(Locale.ROOT), port.id()))
                            .as(name)
                            .isIn(null, port.id()));
        }
    }

    @Test
    void portsGoByTheirNamesInFourLanguages() {
        PlaceNames places = new PlaceNames(catalogue.ports());
        for (String name : List.of("Baku", "Bakı", "баку", "AZBAK", "bak")) {
            assertThat(places.find(name)).get().extracting(Port::id).isEqualTo(new PortId("BAK"));
        }
        assertThat(places.near("Astrahan")).contains("Astrakhan");
    }
}
