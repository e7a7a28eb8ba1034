package argosy.server.access;

import argosy.server.http.Refusal;
import argosy.store.Account;
import argosy.store.Secrets;
import argosy.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The first account: whoever has the token printed on the console makes it, once.
public final class Setup {
    private final Store store;
    private final Passwords passwords;
    private final AtomicReference<@Nullable String> tokenHash = new AtomicReference<>();

    public Setup(Store store, Passwords passwords) {
        this.store = store;
        this.passwords = passwords;
    }

    /// A token to print when there is no account yet. It is kept in memory only; each start makes a new one.
    public Optional<String> offer() {
        if (!store.accounts().none()) {
            return Optional.empty();
        }
        String token = Secrets.newToken();
        tokenHash.set(Secrets.hash(token));
        return Optional.of(token);
    }

    public boolean open() {
        return tokenHash.get() != null;
    }

    /// Makes the first admin; refused when the token is wrong or was used.
    public Account createAdmin(String token, String name, String password) {
        String expected = tokenHash.get();
        if (expected == null || !equal(expected, Secrets.hash(token))) {
            throw Refusal.of(403, "SETUP", "The token is wrong or was used already.");
        }
        Optional<Account> account = store.accounts().createFirst(name, passwords.hash(password));
        tokenHash.set(null);
        return account.orElseThrow(() -> Refusal.of(403, "SETUP", "There is an admin already."));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
