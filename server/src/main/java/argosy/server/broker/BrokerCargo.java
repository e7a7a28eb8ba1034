package argosy.server.broker;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A cargo as read, for a person to confirm.
///
/// @param line  1-based line of the text where it begins
/// @param text  what was read
/// @param cells by column of the table `cargoes`; empty where nothing was found
/// @param notes what is missing, was assumed or was not understood
public record BrokerCargo(int line, String text, SequencedMap<String, String> cells, List<Note> notes) {
    public BrokerCargo {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        notes = List.copyOf(notes);
    }

    /// @param column null when it concerns the whole cargo
    public record Note(@Nullable String column, String message) {}
}
