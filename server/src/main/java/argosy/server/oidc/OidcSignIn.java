package argosy.server.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import argosy.server.oidc.OidcException.Reason;
import argosy.store.Secrets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sign-ins under way: sends a browser to the provider and knows it again when it comes back.
///
/// Each is good once, for ten minutes, in the browser that began it: the state travels in the address *and* in a cookie
/// of that browser (RFC 6749, section 10.12; PKCE by RFC 7636). They live in memory: a restart ends them.
public final class OidcSignIn {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_UNDER_WAY = 1_000;

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final InstantSource clock;
    private final Map<String, UnderWay> underWay = new LinkedHashMap<>();

    public OidcSignIn(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        provider = new OidcProvider(settings);
    }

    private record UnderWay(String nonce, String verifier, Instant until) {}

    /// @param address where the browser is sent
    /// @param state   for its cookie
    public record Begun(String address, String state) {}

    public Begun begin() {
        String state = Secrets.newToken();
        UnderWay begun = new UnderWay(
                Secrets.newToken(), Secrets.newToken(), clock.instant().plus(GOOD_FOR));
        String address = provider.authorization(Map.of(
                "response_type",
                "code",
                "client_id",
                settings.clientId(),
                "redirect_uri",
                settings.callback(),
                "scope",
                "openid profile email",
                "state",
                state,
                "nonce",
                begun.nonce(),
                "code_challenge",
                challenge(begun.verifier()),
                "code_challenge_method",
                "S256"));
        keep(state, begun);
        return new Begun(address, state);
    }

    /// @param state  of the address the browser came back with
    /// @param cookie the state this browser was given
    public Person end(String state, String cookie, String code) {
        UnderWay begun = take(state);
        if (begun == null || !state.equals(cookie) || begun.until().isBefore(clock.instant())) {
            throw new OidcException(Reason.EXPIRED, "No such sign-in is under way in this browser.");
        }
        return provider.redeem(code, begun.verifier(), begun.nonce());
    }

    private synchronized void keep(String state, UnderWay begun) {
        underWay.values().removeIf(one -> one.until().isBefore(clock.instant()));
        if (underWay.size() >= MOST_UNDER_WAY) {
            underWay.remove(underWay.keySet().iterator().next());
        }
        underWay.put(state, begun);
    }

    private synchronized @Nullable UnderWay take(String state) {
        return underWay.remove(state);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
