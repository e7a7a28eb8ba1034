package argosy.io.plan;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;

/// Two spaces a level, and no line breaks below a depth.
final class ShallowIndenter extends DefaultIndenter {
    private static final long serialVersionUID = 1;
    private final int depth;

    ShallowIndenter(int depth) {
        super("  ", "\n");
        this.depth = depth;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
        if (level <= depth) {
            super.writeIndentation(generator, level);
        }
    }
}
