package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A project's own PostgreSQL, kept in a directory of the project.
 *
 * <p>It goes on running when the process that started it ends, so the next command finds it at once and
 * the databases as they were. Only this user can reach it: the address is loopback and the password lies
 * in the private directory. It is for development, never for production.
 */
public final class ProjectServer {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectServer.class);

    /** A transaction that makes ten thousand tables holds a lock on each of them and on each of their indexes. */
    private static final String SETTINGS = "max_locks_per_transaction = 1024\n";

    private final Path directory;
    private final int major;

    private ProjectServer(Path directory, int major) {
        this.directory = directory;
        this.major = major;
    }

    /**
     * The server that is kept in a directory; nothing is started or made yet.
     *
     * @param directory where it is kept, {@code .whimbrel/postgres} in the project's directory
     * @param major PostgreSQL's major version, such as {@value PostgresBinaries#DEFAULT_MAJOR}
     */
    public static ProjectServer at(Path directory, int major) {
        return new ProjectServer(directory.toAbsolutePath().normalize(), major);
    }

    /** The running server: the one that runs already, or else one that is started now, and made if there is none. */
    public ServerAccess start() {
        try {
            checkMajor();
            Optional<Postmaster> running =
                    Postmaster.of(Cluster.data(directory)).filter(Postmaster::ready);
            int port = running.isPresent() ? reuse(running.get()) : FileGuard.holding(guard(), this::startOnce);
            return Cluster.access(directory, port);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Stops the server if it runs, and keeps its databases.
     *
     * @return whether it ran
     */
    public boolean stop() {
        if (!status().running()) {
            return false;
        }
        try {
            checkMajor();
            PostgresBinaries binaries = PostgresBinaries.of(major);
            return FileGuard.holding(guard(), () -> {
                boolean running = Postmaster.of(Cluster.data(directory)).isPresent();
                if (running) {
                    new Cluster(binaries, directory).stop("fast");
                }
                return running;
            });
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** What the server is doing; nothing is started. */
    public ServerStatus status() {
        try {
            Optional<Postmaster> running = Postmaster.of(Cluster.data(directory));
            return new ServerStatus(
                    directory,
                    Cluster.major(directory),
                    running.map(server -> OptionalLong.of(server.pid())).orElseGet(OptionalLong::empty),
                    running.map(server -> OptionalInt.of(server.port())).orElseGet(OptionalInt::empty));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Without a look at the class path, which takes longer than all else. */
    private int reuse(Postmaster running) throws IOException {
        ExtensionCache.install(ExtensionCache.directory(major), Postmaster.home(Cluster.data(directory)));
        return running.port();
    }

    /** Two commands at once: the second waits, and then finds the server running. */
    private int startOnce() throws IOException {
        Optional<Postmaster> running = Postmaster.of(Cluster.data(directory));
        if (running.isPresent()) {
            return running.get().port();
        }
        Cluster cluster = new Cluster(PostgresBinaries.of(major), directory);
        if (Cluster.major(directory).isEmpty()) {
            LOG.info("Making a PostgreSQL {} in {}", major, directory);
            cluster.create(true);
        }
        return cluster.start(SETTINGS);
    }

    private Path guard() {
        return directory.resolve("lock");
    }

    private void checkMajor() throws IOException {
        OptionalInt made = Cluster.major(directory);
        if (made.isPresent() && made.getAsInt() != major) {
            throw new EmbeddedPostgresException("The databases in " + directory + " were made by PostgreSQL "
                    + made.getAsInt() + " and cannot be used by " + major + ": ask for PostgreSQL " + made.getAsInt()
                    + ", or stop its server and delete the directory to begin anew.");
        }
    }

    private EmbeddedPostgresException unusable(IOException e) {
        return new EmbeddedPostgresException(
                "The embedded PostgreSQL in " + directory + " cannot be used (" + e + "): give the right to read and"
                        + " write there, or stop its server and delete the directory to begin anew.",
                e);
    }
}
