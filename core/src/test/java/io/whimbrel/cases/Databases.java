package io.whimbrel.cases;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Emptied;
import io.whimbrel.catalog.PlannedOnce;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A database that goes from one state to another, and one that is in the other from the start.
 *
 * <p>A pair serves many cases, one after the other: to empty a database takes a fraction of the time that a
 * new one takes. A pair that saw a failure isn't used again.
 */
final class Databases implements AutoCloseable {

    /** The catalogs of a database that saw many schemas come and go are full of what is there no more. */
    private static final int USES = 40;

    private static final Map<Integer, Queue<Databases>> KEPT = new ConcurrentHashMap<>();

    /** The roles that cases give rights to: roles are the server's, and several cases begin at once. */
    private static final String ROLES = """
        DO $$
        DECLARE
            name text;
        BEGIN
            FOREACH name IN ARRAY '{reader,writer}'::text[] LOOP
                BEGIN
                    EXECUTE format('CREATE ROLE %I', name);
                EXCEPTION WHEN duplicate_object OR unique_violation THEN
                END;
            END LOOP;
        END
        $$\
        """;

    private final int major;
    private final Side live;
    private final Side wanted;
    private boolean keep;
    private int uses;

    private Databases(TestServer server) throws SQLException {
        this.major = server.major();
        this.live = Side.of(server.createDatabase());
        this.wanted = Side.of(server.createDatabase());
        live.run(ROLES);
    }

    /** Two empty databases. */
    static Databases on(TestServer server) throws SQLException {
        Databases kept = KEPT.computeIfAbsent(server.major(), each -> new ConcurrentLinkedQueue<>())
                .poll();
        Databases databases = kept == null ? new Databases(server) : kept;
        databases.keep = false;
        databases.uses++;
        databases.live.emptied().again();
        databases.wanted.emptied().again();
        return databases;
    }

    int major() {
        return major;
    }

    Connection live() {
        return live.connection();
    }

    Connection wanted() {
        return wanted.connection();
    }

    Schema readLive(CatalogReader reader) {
        return reader.read(live.catalogs());
    }

    Schema readWanted(CatalogReader reader) {
        return reader.read(wanted.catalogs());
    }

    TestDatabase liveDatabase() {
        return live.database();
    }

    TestDatabase wantedDatabase() {
        return wanted.database();
    }

    void runInLive(String script) throws SQLException {
        live.run(script);
    }

    /** Empties the database first. */
    void runInLiveAnew(String script) throws SQLException {
        live.emptied().again();
        live.run(script);
    }

    void runInWanted(String script) throws SQLException {
        wanted.run(script);
    }

    /** Empties the database first. */
    void runInWantedAnew(String script) throws SQLException {
        wanted.emptied().again();
        wanted.run(script);
    }

    boolean haveExtensionsOf(Case each) throws IOException, SQLException {
        boolean needed = each.text("from.sql").contains("extension vector")
                || each.text("to.sql").contains("extension vector");
        if (!needed) {
            return true;
        }
        try (Statement statement = live().createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT FROM pg_catalog.pg_available_extensions WHERE name = 'vector'")) {
            return found.next();
        }
    }

    /** Says that nothing went wrong. */
    void keep() {
        keep = uses < USES;
    }

    @Override
    public void close() throws SQLException {
        if (keep) {
            KEPT.get(major).add(this);
        } else {
            live.close();
            wanted.close();
        }
    }

    static void closeAll() throws SQLException {
        for (Queue<Databases> queue : KEPT.values()) {
            for (Databases databases = queue.poll(); databases != null; databases = queue.poll()) {
                databases.keep = false;
                databases.close();
            }
        }
    }

    /** One of the two. */
    private record Side(TestDatabase database, Connection connection, Connection catalogs, Emptied emptied) {

        static Side of(TestDatabase database) throws SQLException {
            Connection connection = database.connect();
            return new Side(database, connection, PlannedOnce.connect(database), new Emptied(connection));
        }

        void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }

        void close() throws SQLException {
            connection.close();
            catalogs.close();
            database.close();
        }
    }
}
