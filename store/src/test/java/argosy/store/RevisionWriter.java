package argosy.store;

import argosy.store.Revision.Note;
import java.time.Clock;

/// Another process that writes revisions as fast as it can and says each number once it is kept.
final class RevisionWriter {
    private RevisionWriter() {}

    public static void main(String[] arguments) {
        Scenarios scenarios = Store.open(arguments[0], Clock.systemUTC()).scenarios();
        String id = arguments[1];
        int head = scenarios.find(id).orElseThrow().head();
        while (true) {
            Revised revised = scenarios.revise(id, head, document(head + 1), new Note("writer", "load"));
            if (!(revised instanceof Revised.Done)) {
                throw new IllegalStateException("Refused: " + revised);
            }
            head++;
            System.out.println(head);
            System.out.flush();
        }
    }

    /// A document that says which revision it belongs to, at both ends, so that half of one is seen.
    static String document(int number) {
        return "{\"first\":%d,\"filling\":\"%s\",\"last\":%d}"
                .formatted(number, "ballast ".repeat(number % 500), number);
    }
}
