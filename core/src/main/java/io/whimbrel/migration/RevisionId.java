package io.whimbrel.migration;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What names a revision for ever. */
public final class RevisionId {

    private static final int BYTES = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RevisionId() {}

    /**
     * A new id.
     *
     * @return twelve hexadecimal digits, which no other migration has
     */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
