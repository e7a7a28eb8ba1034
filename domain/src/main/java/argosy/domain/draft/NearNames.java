package argosy.domain.draft;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Finds what a user probably meant.
public final class NearNames {
    private static final int SUGGESTED = 3;
    private static final int LONGEST = 80;

    private NearNames() {}

    /// Advice such as `did you mean Baku or Batumi?`; `otherwise` when nothing is near.
    public static String advice(String written, Collection<String> known, String otherwise) {
        List<String> near = find(written, known);
        return near.isEmpty() ? otherwise : "did you mean " + String.join(" or ", near) + "?";
    }

    /// The known names nearest to the word, at most three, and none farther than a third of its length in edits.
    public static List<String> find(String written, Collection<String> known) {
        String word = fold(written);
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        int reach = Math.max(1, (word.length() + 1) / 3);
        int nearest =
                known.stream().mapToInt(name -> farness(word, fold(name))).min().orElse(reach + 1);
        return known.stream()
                .distinct()
                .filter(name -> nearest <= reach && farness(word, fold(name)) == nearest)
                .sorted()
                .limit(SUGGESTED)
                .toList();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Edits; a word that is the beginning of a longer name is as near as one slip.
    private static int farness(String word, String name) {
        return word.length() >= 3 && name.startsWith(word) ? 1 : editsOf(word, name);
    }

    /// Insertions, deletions, replacements and swaps of neighbours from one word to the other.
    /// Optimal string alignment, O(length squared).
    static int editsOf(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
