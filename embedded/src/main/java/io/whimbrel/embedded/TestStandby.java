package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A PostgreSQL that follows another one, both for the tests of one JVM: started when first asked for, stopped when the
 * JVM ends.
 */
public final class TestStandby {

    private static final Map<Integer, TestStandby> PAIRS = new ConcurrentHashMap<>();

    private static final String SETTINGS = """
        fsync = off
        full_page_writes = off
        wal_level = replica
        max_wal_senders = 4
        hot_standby = on
        wal_receiver_status_interval = 1
        max_standby_streaming_delay = -1
        autovacuum = off
        max_connections = 50
        """;

    private final ServerAccess primary;
    private final ServerAccess access;

    private TestStandby(ServerAccess primary, ServerAccess access) {
        this.primary = primary;
        this.access = access;
    }

    /**
     * The standby of a major, the same one throughout this JVM.
     *
     * @param major PostgreSQL's major version, such as 17
     */
    public static TestStandby of(int major) {
        return PAIRS.computeIfAbsent(major, TestStandby::start);
    }

    /** How to log in to the server that it follows, as the superuser. */
    public ServerAccess primary() {
        return primary;
    }

    /** How to log in to the standby as the superuser. */
    public ServerAccess access() {
        return access;
    }

    /** What the primary was when it stood still is where the standby begins. */
    private static TestStandby start(int major) {
        PostgresBinaries binaries = PostgresBinaries.of(major);
        try {
            Path first = directory(binaries, major);
            Path second = directory(binaries, major);
            Cluster leading = new Cluster(binaries, first);
            leading.create(false);
            leading.start(SETTINGS);
            leading.stop("fast");
            copy(Cluster.data(first), Cluster.data(second));
            Files.copy(first.resolve("password"), second.resolve("password"));
            ServerAccess primary = Cluster.access(first, leading.start(SETTINGS));
            Files.createFile(Cluster.data(second).resolve("standby.signal"));
            int port = new Cluster(binaries, second)
                    .start(SETTINGS
                            + "primary_conninfo = 'host=%s port=%d user=%s password=%s'\n"
                                    .formatted(primary.host(), primary.port(), primary.user(), primary.password()));
            return new TestStandby(primary, Cluster.access(second, port));
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "A PostgreSQL " + major + " with a standby cannot be started: " + e.getMessage() + ".", e);
        }
    }

    private static Path directory(PostgresBinaries binaries, int major) throws IOException {
        Leftovers leftovers = Leftovers.ofThisUser(binaries);
        leftovers.sweep();
        Path directory = Files.createTempDirectory(TestServer.place(), "whimbrel-standby-" + major + "-");
        leftovers.register(directory);
        return directory;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
