package argosy.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One ray for each sheet, for one thread.
final class Rays {
    private final List<Sheet> sheets;
    private final Offing offing;
    private final @Nullable Ray[] rays;

    Rays(Network network) {
        sheets = network.sheets();
        offing = network.offing();
        rays = new Ray[sheets.size()];
    }

    Ray of(Sheet sheet) {
        for (int k = 0; k < rays.length; k++) {
            if (sheets.get(k) == sheet) {
                Ray ray = rays[k];
                if (ray == null) {
                    ray = sheet.ray(offing);
                    rays[k] = ray;
                }
                return ray;
            }
        }
        throw new IllegalArgumentException("No sheet of this network: " + sheet.name);
    }
}
