package argosy.economics.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Cargo;
import argosy.domain.ComplianceBook;
import argosy.domain.ComplianceBook.DatedPermit;
import argosy.domain.ComplianceBook.IceRule;
import argosy.domain.ComplianceBook.Kind;
import argosy.domain.ComplianceBook.Listed;
import argosy.domain.ComplianceBook.SeasonLimit;
import argosy.domain.ComplianceBook.ShipPapers;
import argosy.domain.ComplianceBook.Vetting;
import argosy.domain.FreightTerms;
import argosy.domain.GradeFamily;
import argosy.domain.IceClass;
import argosy.domain.Vessel;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Voyages;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComplianceTest {
    private static final String MAY = "2026-05-08T00:00:00Z";

    @Test
    void nothingSpeaksAgainstAzeriDiesel() {
        assertThat(check(ComplianceBook.EMPTY, carriage("RST27", "DIESEL", "AZ", null, MAY, true)))
                .isEmpty();
    }

    /// Caps of regulations.csv: crude 60 before 2025-09-03, 47.6 from then, 44.1 from 2026-02-01; clean
    /// 100, dirty 45.
    @ParameterizedTest
    @CsvSource({
        "CRUDE, 59, 2025-09-02T00:00:00Z, false",
        "CRUDE, 59, 2025-09-03T00:00:00Z, true",
        "CRUDE, 47, 2026-01-31T00:00:00Z, false",
        "CRUDE, 47, 2026-02-01T00:00:00Z, true",
        "DIESEL, 99, 2026-05-01T00:00:00Z, false",
        "DIESEL, 101, 2026-05-01T00:00:00Z, true",
        "FUEL-OIL, 50, 2026-05-01T00:00:00Z, true",
    })
    void thePriceCapOfTheDayHolds(String grade, double price, String day, boolean refused) {
        List<Finding> findings = check(ComplianceBook.EMPTY, carriage("RST27", grade, "RU", price, day, false));
        assertThat(findings.stream().anyMatch(Finding::blocks)).isEqualTo(refused);
        assertThat(check(ComplianceBook.EMPTY, carriage("RST27", grade, "KZ", price, day, false)))
                .isEmpty();
    }

    @Test
    void withoutPriceAnAttestationIsAskedFor() {
        List<Finding> findings = check(ComplianceBook.EMPTY, carriage("RST27", "DIESEL", "RU", null, MAY, false));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("PRICE-CAP");
            assertThat(finding.blocks()).isFalse();
            assertThat(finding.explanation()).contains("100.00");
        });
    }

    @Test
    void russianOilIsNotLandedInTheUnion() {
        assertThat(check(ComplianceBook.EMPTY, carriage("RST27", "DIESEL", "RU", 80.0, MAY, true)))
                .extracting(Finding::rule)
                .containsExactly("EMBARGO");
        assertThat(check(ComplianceBook.EMPTY, carriage("RST27", "DIESEL", "RU", 80.0, "2023-02-04T00:00:00Z", true)))
                .isEmpty();
    }

    @Test
    void heavyOilNeedsADoubleHull() {
        assertThat(check(ComplianceBook.EMPTY, carriage("VOLGONEFT-550A", "FUEL-OIL", "KZ", null, MAY, false)))
                .extracting(Finding::rule)
                .containsExactly("DOUBLE-HULL");
        assertThat(check(ComplianceBook.EMPTY, carriage("VOLGONEFT-550A", "DIESEL", "KZ", null, MAY, false)))
                .isEmpty();
    }

    @Test
    void vegetableOilDoesNotFollowCrude() {
        ComplianceCase carriage = carriage("RST27", "VEG-OIL", "RU", null, MAY, false);
        assertThat(check(ComplianceBook.EMPTY, withLast(carriage, GradeFamily.CRUDE)))
                .extracting(Finding::rule)
                .containsExactly("LAST-CARGO");
        assertThat(check(ComplianceBook.EMPTY, withLast(carriage, GradeFamily.VEGETABLE_OIL)))
                .isEmpty();
    }

    @Test
    void listsCertificatesAndIceSayTheirSource() {
        ComplianceBook book = new ComplianceBook(
                List.of(new Listed(Kind.VESSEL, "test", Instant.parse(MAY), "sample list", Voyages.INVENTED)),
                List.of(new Vetting(
                        new VesselId("V1"), "TERMINAL-X", Instant.parse("2026-05-10T00:00:00Z"), Voyages.INVENTED)),
                List.of(new IceRule(
                        new WaterArea("AZOV"),
                        "Ice2",
                        new Window(Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-05-09T00:00:00Z")),
                        Voyages.INVENTED)),
                List.of(new SeasonLimit(
                        new VesselClassId("RST27"),
                        new WaterArea("AZOV"),
                        MonthDay.of(12, 1),
                        MonthDay.of(5, 8),
                        null,
                        "waves",
                        Voyages.INVENTED)),
                List.of(),
                List.of());
        List<Finding> findings = check(book, withPermit(carriage("RST27", "DIESEL", "AZ", null, MAY, true)));
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("PERMIT", "VETTING", "LISTED", "ICE-CLASS", "SEASON-LIMIT");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.source()).isNotBlank());
    }

    /// Ship papers of the public record: OFAC named yards and their subsidiaries, so the yard is a name like any other.
    @Test
    void ownersAndYardsAreLookedUpInThePapers() {
        VesselId v1 = new VesselId("V1");
        Listed yard = new Listed(Kind.YARD, "Krasnoye Sormovo", Instant.parse(MAY), "sample", Voyages.INVENTED);
        Listed owner = new Listed(Kind.OWNER, "Sample Owner", Instant.parse(MAY), "sample", Voyages.INVENTED);
        ComplianceCase carriage = carriage("RST27", "DIESEL", "AZ", null, MAY, true);
        ShipPapers papers = new ShipPapers(v1, "9999999", "Sample Owner", "Another Yard");
        assertThat(check(book(List.of(yard, owner), List.of(papers)), carriage))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation()).contains("Sample Owner"));
        assertThat(check(book(List.of(yard, owner), List.of()), carriage)).isEmpty();
    }

    @Test
    void datedPermitsMustCoverTheVoyage() {
        ComplianceCase carriage = carriage("RST27", "DIESEL", "AZ", null, MAY, true);
        assertThat(check(permit("2026-04-20T00:00:00Z", "2026-05-28T00:00:00Z"), carriage))
                .isEmpty();
        assertThat(check(permit("2026-04-20T00:00:00Z", "2026-05-27T23:59:00Z"), carriage))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("PERMIT");
                    assertThat(finding.blocks()).isTrue();
                });
    }

    @Test
    void aWaveLimitAsksForTheForecast() {
        SeasonLimit limit = new SeasonLimit(
                new VesselClassId("RST27"),
                new WaterArea("AZOV"),
                MonthDay.of(5, 1),
                MonthDay.of(5, 31),
                2.0,
                "certificate",
                Voyages.INVENTED);
        ComplianceBook book = new ComplianceBook(List.of(), List.of(), List.of(), List.of(limit), List.of(), List.of());
        assertThat(check(book, carriage("RST27", "DIESEL", "AZ", null, MAY, true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.blocks()).isFalse());
    }

    private static ComplianceBook book(List<Listed> listed, List<ShipPapers> papers) {
        return new ComplianceBook(listed, List.of(), List.of(), List.of(), List.of(), papers);
    }

    private static ComplianceBook permit(String from, String to) {
        DatedPermit permit = new DatedPermit(
                new VesselId("V1"), "RU-INLAND", new Window(Instant.parse(from), Instant.parse(to)), Voyages.INVENTED);
        return new ComplianceBook(List.of(), List.of(), List.of(), List.of(), List.of(permit), List.of());
    }

    @Test
    void unknownIceClassesCountAsNone() {
        assertThat(IceClass.strength("Ice1")).isLessThan(IceClass.strength("Ice2"));
        assertThat(IceClass.findStrength("Ice9")).isEmpty();
        assertThat(IceClass.strength("Ice9")).isZero();
    }

    private static List<Finding> check(ComplianceBook book, ComplianceCase carriage) {
        return new Compliance(Catalogues.rules(), book).check(carriage);
    }

    private static ComplianceCase carriage(
            String vesselClass, String grade, String origin, @Nullable Double price, String from, boolean toUnion) {
        Vessel vessel = Voyages.vessel(vesselClass);
        Instant begins = Instant.parse(from);
        return new ComplianceCase(
                vessel,
                Catalogues.vesselClass(vesselClass),
                4995,
                cargo(grade, origin, Set.of()),
                Catalogues.grade(grade),
                price,
                Catalogues.grade(grade).family(),
                Voyages.port("L", "KZ", false, "CASPIAN"),
                Voyages.port("D", toUnion ? "IT" : "TR", toUnion, "MED-EAST"),
                Set.of(new WaterArea("CASPIAN"), new WaterArea("AZOV")),
                Set.of("RU-INLAND"),
                begins,
                begins.plusSeconds(20 * 86_400));
    }

    private static Cargo cargo(String grade, String origin, Set<String> permits) {
        Cargo like = Voyages.cargo(grade, 5000, new FreightTerms.PerTonne(50));
        return new Cargo(
                like.id(),
                like.name(),
                like.commitment(),
                like.grade(),
                like.minT(),
                like.maxT(),
                like.loadPort(),
                like.dischargePort(),
                like.laycan(),
                null,
                like.freight(),
                0,
                null,
                permits,
                origin,
                null,
                "");
    }

    private static ComplianceCase withPermit(ComplianceCase like) {
        Cargo asking = cargo(like.grade().id().value(), "AZ", Set.of("TERMINAL-X"));
        return copy(like, asking, like.lastFamily());
    }

    private static ComplianceCase withLast(ComplianceCase like, GradeFamily last) {
        return copy(like, like.cargo(), last);
    }

    private static ComplianceCase copy(ComplianceCase like, Cargo cargo, GradeFamily last) {
        return new ComplianceCase(
                like.vessel(),
                like.vesselClass(),
                like.deadweightT(),
                cargo,
                like.grade(),
                like.priceUsdPerBbl(),
                last,
                like.loadPort(),
                like.dischargePort(),
                like.areas(),
                like.passagePermits(),
                like.from(),
                like.until());
    }
}
