package argosy.server.http;

import java.util.Locale;
import java.util.Set;

/// Makes large texts small on the way to those who understand gzip.
public final class Compression {
    /// Less than a network packet is sent as it is.
    private static final int WORTH_BYTES = 1_400;
    private static final Set<String> APPLICATION = Set.of("json", "geo+json", "problem+json", "manifest+json");

    private Compression() {}

    /// The same answer, compressed when the caller takes gzip and it pays. Streams of events stay as they are.
    public static Reply of(HttpRequest request, Reply reply) {
        if (!(reply instanceof Reply.Whole whole) || whole.content() == null) {
            return reply;
        }
        Content content = whole.content();
        if (!isText(content.mediaType()) || content.bytes().length < WORTH_BYTES) {
            return reply;
        }
        Reply.Whole varied = whole.with("Vary", "Accept-Encoding");
        return takesGzip(request)
                ? new Reply.Whole(varied.status(), varied.headers(), content.gzip()).with("Content-Encoding", "gzip")
                : varied;
    }

    private static boolean isText(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip();
        return plain.startsWith("text/")
                || plain.equals("image/svg+xml")
                || (plain.startsWith("application/") && APPLICATION.contains(plain.substring("application/".length())));
    }

    private static boolean takesGzip(HttpRequest request) {
        for (String part : request.header("accept-encoding").orElse("").split(",")) {
            String coding = part.strip().toLowerCase(Locale.ROOT);
            if (coding.startsWith("gzip")) {
                return !coding.replace(" ", "").matches("gzip;q=0(\\.0*)?");
            }
        }
        return false;
    }
}
