package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL for the tests of one JVM: started when first asked for, stopped when the JVM ends.
 *
 * <p>There is one server per major, and each test makes a database of its own on it:
 *
 * <pre>{@code
 * try (TestDatabase database = TestServer.of(17).createDatabase();
 *         Connection connection = database.connect()) {
 *     …
 * }
 * }</pre>
 *
 * <p>The server trades safety for speed and forgets everything at its end. One that a killed JVM left
 * running is stopped when the next JVM starts one.
 */
public final class TestServer {

    private static final Map<Integer, TestServer> SERVERS = new ConcurrentHashMap<>();

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 2L << 30;

    /** Nothing is to survive a crash; autovacuum would take locks at times that no test can foresee. */
    private static final String SETTINGS = """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            wal_level = minimal
            max_wal_senders = 0
            min_wal_size = 32MB
            max_wal_size = 256MB
            checkpoint_timeout = 1h
            autovacuum = off
            jit = off
            max_connections = 200
            max_locks_per_transaction = 256
            """;

    private final PostgresBinaries binaries;
    private final ServerAccess access;
    private final Connection connection;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(PostgresBinaries binaries, ServerAccess access) throws SQLException {
        this.binaries = binaries;
        this.access = access;
        this.connection = access.connect("postgres");
    }

    /**
     * The server of a major, the same one throughout this JVM.
     *
     * @param major PostgreSQL's major version, such as 17
     */
    public static TestServer of(int major) {
        return SERVERS.computeIfAbsent(major, TestServer::start);
    }

    /** The majors whose binaries are on the class path. */
    public static SortedSet<Integer> majors() {
        return PostgresBinaries.majors();
    }

    /** A new empty database. */
    public TestDatabase createDatabase() {
        return createDatabase("template0");
    }

    /** PostgreSQL's major version. */
    public int major() {
        return binaries.major();
    }

    /** How to log in as the superuser. */
    public ServerAccess access() {
        return access;
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major() + " at " + access;
    }

    TestDatabase createDatabase(String template) {
        String name = "test_" + databases.incrementAndGet();
        // 15 began to write a copy to the WAL page by page, which costs more than a copy of the files.
        String strategy = major() >= 15 ? " strategy file_copy" : "";
        execute("create database " + name + " template " + template + strategy);
        return new TestDatabase(this, name);
    }

    void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    private synchronized void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException(sql + " failed on " + this + ": " + e.getMessage() + ".", e);
        }
    }

    /** In memory where there is room: even without fsync PostgreSQL has a copied database written out. */
    static Path place() throws IOException {
        boolean roomy = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
        return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static TestServer start(int major) {
        PostgresBinaries binaries = PostgresBinaries.of(major);
        try {
            Leftovers leftovers = Leftovers.ofThisUser(binaries);
            leftovers.sweep();
            Path directory = Files.createTempDirectory(place(), "whimbrel-test-" + major + "-");
            leftovers.register(directory);
            Cluster cluster = new Cluster(binaries, directory);
            cluster.create(false);
            int port = cluster.start(SETTINGS);
            return new TestServer(binaries, Cluster.access(directory, port));
        } catch (IOException | SQLException e) {
            throw new EmbeddedPostgresException(
                    "A PostgreSQL " + major + " for tests cannot be started: " + e.getMessage() + ".", e);
        }
    }
}
