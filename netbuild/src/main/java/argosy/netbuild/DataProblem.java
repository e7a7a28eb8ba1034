package argosy.netbuild;

import java.io.Serial;

/// A mistake in a data file of the waters; the message names file, line, code and advice.
final class DataProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DataProblem(String message) {
        super(message);
    }
}
