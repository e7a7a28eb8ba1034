package argosy.instances;

import java.nio.file.Path;

/// An instance file that cannot be used; the message says where and what to do about it.
public final class InstanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InstanceException(Path file, int line, String code, String problem) {
        super("%s:%d: %s: %s".formatted(file, line, code, problem));
    }
}
