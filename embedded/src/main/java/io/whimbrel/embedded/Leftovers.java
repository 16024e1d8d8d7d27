package io.whimbrel.embedded;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The test servers of this user's JVMs, so that one whose JVM was killed is found and stopped.
 *
 * <p>Each has a file that names its directory. Its JVM holds the file's lock as long as it lives: the
 * kernel lets go of it however the JVM ends, so who can take the lock knows that the JVM is dead. No
 * process number is compared, which another process, or one in another container, could have as well.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** Closing any channel to a file drops all locks that the JVM has on it, so our own are never opened again. */
    private static final String OURS = ProcessHandle.current().pid() + "-"
            + ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(Instant::toEpochMilli)
                    .orElse(0L) + "-";

    /** Never closed, and never collected as garbage, which closes a channel too: a lock lasts as long as the JVM. */
    private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

    private final Path registry;
    private final PostgresBinaries binaries;

    /** Those that the registry names; the binaries' own major need not be the servers'. */
    Leftovers(Path registry, PostgresBinaries binaries) {
        this.registry = registry;
        this.binaries = binaries;
    }

    static Leftovers ofThisUser(PostgresBinaries binaries) {
        return new Leftovers(UserCache.directory().resolve("test-servers"), binaries);
    }

    /** Takes note of a directory of this JVM, whose server is stopped when the JVM ends. */
    void register(Path directory) throws IOException {
        Path entry = FileGuard.holding(guard(), () -> {
            Path file = registry.resolve(OURS + UUID.randomUUID());
            FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE);
            HELD.add(channel);
            channel.lock();
            channel.write(ByteBuffer.wrap(directory.toString().getBytes(StandardCharsets.UTF_8)));
            return file;
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(entry, directory), "stop " + directory));
    }

    /** Stops the servers of dead JVMs and deletes their directories; tells how many there were. */
    int sweep() throws IOException {
        return FileGuard.holding(guard(), () -> {
            int swept = 0;
            for (Path entry : entries()) {
                try (FileChannel channel = FileChannel.open(entry, READ, WRITE)) {
                    if (channel.tryLock() != null) {
                        Path directory = Path.of(read(channel));
                        LOG.info("Stopping a test server that a killed JVM left in {}", directory);
                        end(entry, directory);
                        swept++;
                    }
                }
            }
            return swept;
        });
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(registry)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return !name.equals("lock") && !name.startsWith(OURS);
                    })
                    .toList();
        }
    }

    private void end(Path entry, Path directory) {
        try {
            if (Postmaster.of(Cluster.data(directory)).isPresent()) {
                new Cluster(binaries, directory).stop("immediate");
            }
            Trees.delete(directory);
            Files.deleteIfExists(entry);
        } catch (IOException | EmbeddedPostgresException e) {
            // The entry stays, so the next sweep tries again.
            LOG.warn("The test server in {} cannot be removed: {}", directory, e.getMessage());
        }
    }

    private Path guard() {
        return registry.resolve("lock");
    }

    private static String read(FileChannel channel) throws IOException {
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    }
}
