package argosy.planning;

import java.io.Serial;

/// A scenario asks for something no plan can do, such as a docking that a vessel cannot reach in time.
public final class UnplannableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public UnplannableException(String message) {
        super(message);
    }
}
