package io.whimbrel.generate;

import io.whimbrel.schema.Schema;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Schemas that replays came to, by what was replayed.
 *
 * <p>What can't be read back (another version of Whimbrel wrote it) counts as not there.
 */
final class SchemaCache {

    /** Nothing but schemas and the collections they are made of. */
    private static final ObjectInputFilter SCHEMAS_ONLY =
            ObjectInputFilter.Config.createFilter("io.whimbrel.schema.*;java.util.*;java.lang.*;!*");

    private static final Logger LOG = LoggerFactory.getLogger(SchemaCache.class);

    private final Path folder;

    SchemaCache(Path cache) {
        this.folder = cache.resolve("schemas");
    }

    Optional<Schema> find(String key) {
        Path file = folder.resolve(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            in.setObjectInputFilter(SCHEMAS_ONLY);
            return Optional.of((Schema) in.readObject());
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            return Optional.empty();
        }
    }

    void keep(String key, Schema schema) {
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, key, ".tmp");
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(written))) {
                out.writeObject(schema);
            }
            Files.move(written, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // nothing is lost but time
            LOG.debug("Can't write to the cache {}", folder, e);
        }
    }
}
