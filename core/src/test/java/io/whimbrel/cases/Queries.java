package io.whimbrel.cases;

import io.whimbrel.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** What an application does meanwhile: one session reads all tables, another writes to them, over and over. */
final class Queries implements AutoCloseable {

    private final AtomicLong longest = new AtomicLong();
    private final List<Connection> connections = new ArrayList<>();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private volatile boolean ended;

    private Queries() {}

    /** The tables of a database, partitioned ones among them, as SQL. */
    static Set<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'p')"
                        + " AND relnamespace = 'public'::regnamespace")) {
            Set<String> tables = new TreeSet<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    static Queries start(TestDatabase database, Set<String> tables) throws SQLException {
        Queries queries = new Queries();
        queries.repeat(
                database.connect(),
                tables.stream().map(table -> "SELECT count(*) FROM " + table).toList());
        // The lock of any write, and no row is changed.
        queries.repeat(
                database.connect(),
                tables.stream()
                        .map(table -> "DELETE FROM " + table + " WHERE false")
                        .toList());
        return queries;
    }

    private void repeat(Connection connection, List<String> statements) {
        connections.add(connection);
        Runnable work = () -> {
            while (!ended) {
                statements.forEach(sql -> time(connection, sql));
            }
        };
        running.add(CompletableFuture.runAsync(work, command -> new Thread(command, "queries").start()));
    }

    private void time(Connection connection, String sql) {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // The migration has dropped or renamed the table, or is just at it.
        }
        longest.accumulateAndGet(System.nanoTime() - start, Math::max);
    }

    /** Of all queries so far. */
    Duration longestWait() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() throws SQLException {
        ended = true;
        running.forEach(CompletableFuture::join);
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
