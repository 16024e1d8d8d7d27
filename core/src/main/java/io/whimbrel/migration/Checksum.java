package io.whimbrel.migration;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * Tells whether a migration still does what it did.
 *
 * <p>Only the SQL counts: Java's formatting, comments and names are no difference, nor are blank lines and
 * whole lines of comment in SQL. An operation without SQL, which is {@code op.run}, counts by its
 * description: compiled code differs from compiler to compiler, so an edit within it isn't seen.
 */
public final class Checksum {

    private Checksum() {}

    static String of(MigrationFile file) {
        MessageDigest digest = sha256();
        for (String database : new TreeSet<>(file.databases())) {
            for (Direction direction : Direction.values()) {
                add(digest, direction.word() + " " + database);
                for (Operation operation : file.operations(direction, database)) {
                    add(digest, operation);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest that content is known by.
     *
     * @return a new SHA-256
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Operation operation) {
        if (operation.statements().isEmpty()) {
            add(digest, operation.describe());
        }
        for (Statement statement : operation.statements()) {
            add(digest, statement.boundary().name());
            statement
                    .sql()
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty() && !line.stripLeading().startsWith("--"))
                    .forEach(line -> add(digest, line));
        }
    }

    /** The line's end keeps two lines from being the same as one. */
    private static void add(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
