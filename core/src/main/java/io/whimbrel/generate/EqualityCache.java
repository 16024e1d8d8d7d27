package io.whimbrel.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Comparisons that came out equal, by all that went into them: no class and no migration has changed since. */
final class EqualityCache {

    private final Path folder;

    EqualityCache(Path cache) {
        this.folder = cache.resolve("equal");
    }

    boolean holds(String key) {
        return Files.exists(folder.resolve(key));
    }

    void keep(String key) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(key), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write to the cache " + folder, e);
        }
    }
}
