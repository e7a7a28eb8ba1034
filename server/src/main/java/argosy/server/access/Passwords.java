package argosy.server.access;

import argosy.server.http.Refusal;
import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Slow hashes of passwords: bcrypt, of SHA-512 where a password is longer than bcrypt's 72 bytes.
public final class Passwords {
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;
    /// At most so many at once, so that sign-ins cannot take all processors.
    private final Semaphore places = new Semaphore(2);

    private final int cost;
    /// Made when first needed: it takes as long as any other hash.
    private final AtomicReference<@Nullable String> decoy = new AtomicReference<>();

    /// @param cost each step doubles the work; 12 takes about a third of a second
    public Passwords(int cost) {
        this.cost = cost;
    }

    public String hash(String password) {
        return limited(() -> BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(cost, password.toCharArray()));
    }

    public boolean matches(String password, String hash) {
        return limited(() -> BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password.toCharArray(), hash.toCharArray())
                .verified);
    }

    /// Takes as long as [#matches] and is false, so that an unknown name is not told from a wrong password.
    public boolean matchesNobody(String password) {
        String hash = decoy.get();
        if (hash == null) {
            hash = hash("nobody's password");
            decoy.set(hash);
        }
        return matches(password, hash) && password.isEmpty();
    }

    private <T> T limited(Supplier<T> work) {
        try {
            if (!places.tryAcquire(5, TimeUnit.SECONDS)) {
                throw Refusal.of(503, "BUSY", "Too many sign-ins at once.").with("Retry-After", "5");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(503, "STOPPING", "The server is stopping.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
