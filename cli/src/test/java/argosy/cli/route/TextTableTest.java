package argosy.cli.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAlignUnderTheirHeadings() {
        assertThat(new TextTable("Leg", ">nm", "dues")
                        .row("Lower Don", "7.5", "")
                        .row("Azov", "120.0", "KEY")
                        .lines())
                .containsExactly("Leg            nm   dues", "Lower Don     7.5", "Azov        120.0   KEY");
    }
}
