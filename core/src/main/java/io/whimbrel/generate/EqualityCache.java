package io.whimbrel.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comparisons that came out equal, by all that went into them: no class and no migration has changed since. */
final class EqualityCache {

    private static final Logger LOG = LoggerFactory.getLogger(EqualityCache.class);

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
            // nothing is lost but time
            LOG.debug("Can't write to the cache {}", folder, e);
        }
    }
}
