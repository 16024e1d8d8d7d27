package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Extensions that the binaries lack and that were built apart, one directory per major.
 *
 * <p>{@code tools/pgvector} fills it. A running server takes up what is copied, without a restart.
 */
final class ExtensionCache {

    private ExtensionCache() {}

    static Path directory(int major) {
        return UserCache.directory().resolve("pgvector").resolve(Integer.toString(major));
    }

    /** Copies the extensions of one major to where a server looks for them, if they are not there yet. */
    static void install(Path extensions, Path home) throws IOException {
        if (!Files.isDirectory(extensions) || !Files.isDirectory(home)) {
            return;
        }
        Path libraries = nested(home.resolve("lib"), "postgresql");
        Path scripts = nested(home.resolve("share"), "postgresql").resolve("extension");
        for (Path file : files(extensions)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".so")) {
                copy(file, libraries.resolve(name));
            } else if (name.endsWith(".control") || name.endsWith(".sql")) {
                copy(file, scripts.resolve(name));
            }
        }
    }

    /** The layout differs: {@code lib/postgresql} on Linux, {@code lib} elsewhere. */
    private static Path nested(Path directory, String name) {
        Path nested = directory.resolve(name);
        return Files.isDirectory(nested) ? nested : directory;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        if (Files.exists(to)
                && Files.size(to) == Files.size(file)
                && Files.getLastModifiedTime(to).equals(modified)) {
            return;
        }
        // Renamed into place: a server that has the library loaded keeps the file it has.
        Path partial = Files.createTempFile(to.getParent(), to.getFileName().toString(), ".partial");
        Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
