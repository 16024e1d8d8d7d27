package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.Emptied;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.run.Execution;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What pg_dump says of cases, of many in one go: most of its time goes into what every database holds.
 *
 * <p>What a case made steps aside, so that the next can be made beside it. One database has what the ways lead to and the
 * other what the scripts make, and to pg_dump they are the same. Where they aren't, the cases are looked at one by one.
 */
final class Dumps {

    private static final int TOGETHER = 16;

    /** Those that are to take more cases; a thread has one for itself meanwhile. */
    private static final Map<Integer, Queue<Dumps>> BEGUN = new ConcurrentHashMap<>();

    /** What can be there once only, and what would be told of all that is beside it. */
    private static final String SINGLE = """
        SELECT EXISTS (SELECT FROM pg_extension WHERE extname <> 'plpgsql') OR EXISTS (SELECT FROM pg_event_trigger)
          OR EXISTS (SELECT FROM pg_cast WHERE oid >= 16384) OR EXISTS (SELECT FROM pg_default_acl)
          OR EXISTS (SELECT FROM pg_language WHERE oid >= 16384) OR EXISTS (SELECT FROM pg_am WHERE oid >= 16384)
          OR EXISTS (SELECT FROM pg_publication WHERE puballtables) OR to_regnamespace('public') IS NULL\
        """;

    private static final String ASIDE = """
        DO $$
        DECLARE
            rename text;
        BEGIN
            FOR rename IN
                SELECT format('ALTER SCHEMA %%1$I RENAME TO %%2$I', nspname, left(md5(nspname), 12) || ' aside %1$s')
                    FROM pg_namespace WHERE nspname !~ '^pg_| aside ' AND nspname <> 'information_schema'
                UNION ALL SELECT format('ALTER PUBLICATION %%1$I RENAME TO %%2$I', pubname, left(md5(pubname), 12) || ' aside %1$s')
                    FROM pg_publication WHERE pubname !~ ' aside '
                UNION ALL SELECT format('ALTER SERVER %%1$I RENAME TO %%2$I', srvname, left(md5(srvname), 12) || ' aside %1$s')
                    FROM pg_foreign_server WHERE srvname !~ ' aside '
                UNION ALL SELECT format('ALTER FOREIGN DATA WRAPPER %%1$I RENAME TO %%2$I', fdwname, left(md5(fdwname), 12) || ' aside %1$s')
                    FROM pg_foreign_data_wrapper WHERE fdwname !~ ' aside '
            LOOP
                EXECUTE rename;
            END LOOP;
            _PUBLIC_
        END
        $$\
        """.replace("_PUBLIC_", Emptied.PUBLIC);

    private final Databases databases;
    private final List<Map.Entry<Case, Ways>> cases = new ArrayList<>();
    private int aside;

    private Dumps(Databases databases) {
        this.databases = databases;
    }

    /** Whether what a database holds can step aside. */
    static boolean areOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet single = statement.executeQuery(SINGLE)) {
            single.next();
            return !single.getBoolean(1);
        }
    }

    /** Adds a case, and compares once there are enough. */
    static void add(Case each, Ways ways, TestServer server) throws Exception {
        Queue<Dumps> all = BEGUN.computeIfAbsent(server.major(), major -> new ConcurrentLinkedQueue<>());
        Dumps begun = all.poll();
        Dumps dumps = begun == null ? new Dumps(Databases.on(server)) : begun;
        dumps.cases.add(Map.entry(each, ways));
        dumps.make(each, ways);
        if (dumps.cases.size() < TOGETHER) {
            all.add(dumps);
        } else {
            dumps.compare();
        }
    }

    /** Compares those that are left. */
    static void compareAll() throws Exception {
        for (Queue<Dumps> all : BEGUN.values()) {
            for (Dumps dumps = all.poll(); dumps != null; dumps = all.poll()) {
                dumps.compare();
            }
        }
    }

    private void make(Case each, Ways ways) throws Exception {
        up(each, ways);
        stepAside();
        upAndDown(each, ways);
        stepAside();
    }

    private void up(Case each, Ways ways) throws IOException, SQLException {
        databases.runInWanted("RESET ALL;" + each.text("to.sql"));
        upgrade(each, ways);
    }

    private void upAndDown(Case each, Ways ways) throws IOException, SQLException {
        databases.runInWanted("RESET ALL;" + each.text("from.sql"));
        upgrade(each, ways);
        Execution.apply(databases.live(), ways.downgrade());
    }

    private void upgrade(Case each, Ways ways) throws IOException, SQLException {
        databases.runInLive("RESET ALL;" + each.text("from.sql"));
        databases.runInLive(each.text("rows.sql"));
        Execution.apply(databases.live(), ways.upgrade());
    }

    private void stepAside() throws SQLException {
        String sql = ASIDE.formatted(aside++);
        databases.runInLive(sql);
        databases.runInWanted(sql);
    }

    private void compare() throws Exception {
        try (databases) {
            areTheSame("pg_dump");
        } catch (AssertionError e) {
            for (Map.Entry<Case, Ways> entry : cases) {
                compareAlone(entry.getKey(), entry.getValue());
            }
            throw new AssertionError(
                    "only where these are beside each other: "
                            + cases.stream().map(each -> each.getKey().name()).toList(),
                    e);
        }
    }

    private void compareAlone(Case each, Ways ways) throws Exception {
        try (Databases alone = Databases.on(TestServer.of(databases.major()))) {
            Dumps dumps = new Dumps(alone);
            dumps.up(each, ways);
            dumps.areTheSame(each.name() + ": pg_dump after upgrade");
            alone.runInLiveAnew("");
            alone.runInWantedAnew("");
            dumps.upAndDown(each, ways);
            dumps.areTheSame(each.name() + ": pg_dump after downgrade");
        }
    }

    private void areTheSame(String what) throws IOException, InterruptedException {
        assertThat(PgDump.of(databases.liveDatabase())).as(what).isEqualTo(PgDump.of(databases.wantedDatabase()));
    }
}
