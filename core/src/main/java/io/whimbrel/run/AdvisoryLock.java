package io.whimbrel.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A lock of PostgreSQL's that stands for something of ours.
 *
 * <p>A session that has got it keeps no snapshot, as long as its connection is in autocommit.
 *
 * @param key the lock's key, in this database only
 */
record AdvisoryLock(long key) {

    /** The lock of whoever may migrate by a history. */
    static AdvisoryLock runner(History history) {
        return of("whimbrel runner " + history);
    }

    /** The lock of the connection that migrates: it outlives its runner while the server still works. */
    static AdvisoryLock worker(History history) {
        return of("whimbrel worker " + history);
    }

    private static AdvisoryLock of(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new AdvisoryLock(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes the lock for the connection's session, once whoever holds it lets go. */
    void acquire(Connection connection, Patience patience) throws SQLException {
        patience.until(() -> isGiven(connection), () -> holders(connection));
    }

    /** Takes the lock for the connection's session, if nobody else has it. */
    boolean isGiven(Connection connection) throws SQLException {
        return ask(connection, "SELECT pg_catalog.pg_try_advisory_lock(?)");
    }

    /** Takes the lock until the end of the transaction, if nobody else has it. */
    boolean isGivenWithin(Connection connection) throws SQLException {
        return ask(connection, "SELECT pg_catalog.pg_try_advisory_xact_lock(?)");
    }

    /** Lets go of what {@link #isGiven} took. */
    void release(Connection connection) throws SQLException {
        ask(connection, "SELECT pg_catalog.pg_advisory_unlock(?)");
    }

    /** Who has it, as far as the role may see it. */
    List<OtherSession> holders(Connection connection) throws SQLException {
        return OtherSession.holding(connection, key);
    }

    private boolean ask(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
