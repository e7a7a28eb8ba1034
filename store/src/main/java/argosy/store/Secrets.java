package argosy.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Random names and tokens, and the hash under which tokens are kept.
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_LENGTH = 16;
    private static final int TOKEN_BYTES = 32;

    private Secrets() {}

    /// 16 letters and digits, 80 random bits, safe in addresses and file names.
    public static String newId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /// 256 random bits.
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// SHA-256 in hexadecimal. Enough for tokens of 256 random bits; passwords need a slow hash instead.
    public static String hash(String token) {
        return hash(token.getBytes(StandardCharsets.UTF_8));
    }

    /// SHA-256 in hexadecimal.
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
