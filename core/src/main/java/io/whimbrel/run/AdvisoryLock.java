package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A session-level advisory lock, asked for again and again.
 *
 * <p>Nobody waits in {@code pg_advisory_lock()}: a waiting statement keeps its snapshot, and CREATE INDEX
 * CONCURRENTLY of the runner at work would wait for that snapshot, for ever. A session that has got the
 * lock keeps none, as long as its connection is in autocommit.
 *
 * @param key the lock's key, in this database only
 */
record AdvisoryLock(long key) {

    private static final long REPORT_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

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
    void acquire(Connection connection, Duration wait, Progress progress) throws SQLException {
        long start = System.nanoTime();
        long reported = start - REPORT_EVERY_NANOS;
        while (!tryAcquire(connection)) {
            long now = System.nanoTime();
            Duration waited = Duration.ofNanos(now - start);
            if (waited.compareTo(wait) >= 0) {
                throw new WhimbrelException("Another runner is migrating this database, and did not finish within "
                        + spell(wait) + who(OtherSession.holding(connection, key))
                        + "; wait for it, or allow a longer wait.");
            }
            if (now - reported >= REPORT_EVERY_NANOS) {
                reported = now;
                progress.waitingForLock(waited, OtherSession.holding(connection, key));
            }
            if (!Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(50, 150)))) {
                throw new WhimbrelException("Stopped while another runner was at work; nothing was changed.");
            }
        }
    }

    private boolean tryAcquire(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_catalog.pg_try_advisory_lock(?)")) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String spell(Duration wait) {
        return wait.toSeconds() == 0 ? wait.toMillis() + " ms" : wait.toSeconds() + " s";
    }

    private static String who(List<OtherSession> holders) {
        return holders.isEmpty() ? "" : ": " + holders.get(0);
    }
}
