package argosy.server.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import argosy.server.oidc.OidcException.Reason;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The identity provider: its description, its token endpoint and its keys.
///
/// The description is fetched when first needed and kept; keys are fetched again when an unknown one is used.
final class OidcProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.RS512, JWSAlgorithm.ES384);

    private final OidcSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicReference<@Nullable Description> known = new AtomicReference<>();

    private record Description(URI authorization, URI token, JWKSource<SecurityContext> keys) {}

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /// Where a browser is sent, with what it brings along.
    String authorization(Map<String, String> parameters) {
        URI endpoint = description().authorization();
        return endpoint + (endpoint.getQuery() == null ? "?" : "&") + form(parameters);
    }

    /// Trades the code a browser brought for the person it stands for.
    Person redeem(String code, String verifier, String nonce) {
        JsonNode answer = post(
                description().token(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.callback(),
                        "code_verifier",
                        verifier));
        JWTClaimsSet claims = verified(answer.path("id_token").asString(""));
        if (!nonce.equals(claims.getClaim("nonce"))) {
            throw new OidcException(Reason.UNPROVEN, "The ID token is for another sign-in.");
        }
        return new Person(settings.issuer(), claims.getSubject(), name(claims));
    }

    private static String name(JWTClaimsSet claims) {
        for (String claim : new String[] {"preferred_username", "email", "name"}) {
            if (claims.getClaim(claim) instanceof String name && !name.isBlank()) {
                return name.replaceAll("\\p{Cntrl}", " ").strip();
            }
        }
        return claims.getSubject();
    }

    /// OpenID Connect Core 1.0, section 3.1.3.7: signature, issuer, audience, party and times.
    private JWTClaimsSet verified(String token) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(SIGNATURES, description().keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.clientId(),
                new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build(),
                Set.of("sub", "exp", "iat")));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            Object party = claims.getClaim("azp");
            if (party == null
                    ? claims.getAudience().size() > 1
                    : !settings.clientId().equals(party)) {
                throw new OidcException(Reason.UNPROVEN, "The ID token is for another client.");
            }
            return claims;
        } catch (ParseException | BadJOSEException e) {
            throw new OidcException(Reason.UNPROVEN, "The ID token is not valid: " + e.getMessage(), e);
        } catch (JOSEException e) {
            throw new OidcException(Reason.UNREACHABLE, "The provider's keys cannot be had: " + e.getMessage(), e);
        }
    }

    private Description description() {
        Description description = known.get();
        if (description == null) {
            description = describe();
            known.set(description);
        }
        return description;
    }

    private Description describe() {
        String base = settings.issuer().toString().replaceAll("/+$", "");
        JsonNode found = json(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")));
        if (!settings.issuer().toString().equals(found.path("issuer").asString(""))) {
            throw new OidcException(Reason.UNREACHABLE, "The provider calls itself " + found.path("issuer"));
        }
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                            endpoint(found, "jwks_uri").toURL())
                    .build();
            return new Description(endpoint(found, "authorization_endpoint"), endpoint(found, "token_endpoint"), keys);
        } catch (MalformedURLException e) {
            throw new OidcException(Reason.UNREACHABLE, "The provider's jwks_uri is no address.", e);
        }
    }

    private static URI endpoint(JsonNode description, String name) {
        try {
            URI endpoint = URI.create(description.path(name).asString(""));
            if (endpoint.isAbsolute()) {
                return endpoint;
            }
        } catch (IllegalArgumentException e) {
            throw new OidcException(Reason.UNREACHABLE, "The provider's " + name + " is no address.", e);
        }
        throw new OidcException(Reason.UNREACHABLE, "The provider has no " + name + ".");
    }

    private JsonNode post(URI endpoint, Map<String, String> parameters) {
        String client = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
        return json(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString(form(parameters))));
    }

    private JsonNode json(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() == 400 || response.statusCode() == 401) {
                throw new OidcException(Reason.REFUSED, "The provider refused: " + response.statusCode());
            }
            if (response.statusCode() != 200) {
                throw new OidcException(Reason.UNREACHABLE, "The provider answered " + response.statusCode());
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException | JacksonException e) {
            throw new OidcException(Reason.UNREACHABLE, "The provider cannot be asked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OidcException(Reason.UNREACHABLE, "The server is stopping.", e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
