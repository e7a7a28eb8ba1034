package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Worldscale;
import org.junit.jupiter.api.Test;

final class WorldscaleTest {
    /// Black Sea to Mediterranean, 30,000 t dirty, April 2014: WS 200 was 21.45 USD/t (shippingonline.cn
    /// 30868), so the flat rate was 10.725.
    @Test
    void blackSeaToMediterranean() {
        Worldscale fixture = new Worldscale(200, 10.725);
        assertThat(fixture.usdPerT()).isCloseTo(21.45, within(1e-9));
        assertThat(fixture.terms().freightUsd(30_000)).isCloseTo(643_500, within(1e-6));
        assertThat(Worldscale.of(21.45, 10.725).points()).isCloseTo(200, within(1e-9));
        assertThatThrownBy(() -> new Worldscale(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
