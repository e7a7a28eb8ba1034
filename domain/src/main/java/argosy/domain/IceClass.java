package argosy.domain;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Ice classes by strength.
///
/// Russian Maritime Register of Shipping, Rules for the Classification and Construction of Sea-Going
/// Ships, part I, 2.2.3: Ice1 to Ice3 for light ice, Arc4 upwards for the Arctic; Finnish-Swedish IC to
/// IA Super by the usual equivalence.
public final class IceClass {
    private static final List<List<String>> WEAK_TO_STRONG = List.of(
            List.of("", "NONE"),
            List.of("ICE1", "ID"),
            List.of("ICE2", "IC"),
            List.of("ICE3", "IB"),
            List.of("ARC4", "IA"),
            List.of("ARC5", "IA SUPER"),
            List.of("ARC6"),
            List.of("ARC7"));

    private IceClass() {}

    /// 0 without ice class, higher is stronger; empty for a class nobody knows.
    public static OptionalInt findStrength(String iceClass) {
        String wanted = iceClass.strip().toUpperCase(Locale.ROOT);
        for (int i = 0; i < WEAK_TO_STRONG.size(); i++) {
            if (WEAK_TO_STRONG.get(i).contains(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// As [#findStrength]; a class nobody knows counts as none.
    public static int strength(String iceClass) {
        return findStrength(iceClass).orElse(0);
    }
}
