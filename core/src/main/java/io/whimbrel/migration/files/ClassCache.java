package io.whimbrel.migration.files;

import io.whimbrel.migration.Checksum;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the compiler made, in a file named by a digest of all sources and of Whimbrel itself.
 *
 * @param folder where the files are
 * @param name the name of the file for these sources
 */
record ClassCache(Path folder, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(ClassCache.class);

    private static final String SUFFIX = ".migrations";

    /** Enough to go to and fro between a few branches. */
    private static final int KEPT = 8;

    static ClassCache of(Path folder, List<SourceFile> sources) {
        MessageDigest digest = Checksum.sha256();
        add(digest, OwnClasses.version());
        for (SourceFile source : sources) {
            add(digest, source.place());
            add(digest, source.getCharContent(false));
        }
        return new ClassCache(folder, HexFormat.of().formatHex(digest.digest()) + SUFFIX);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    Optional<CompiledMigrations> load() {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            return Optional.of(CompiledMigrations.read(new DataInputStream(new ByteArrayInputStream(content))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debug("compiling anew, since {} can't be read", name, e);
            return Optional.empty();
        }
    }

    /** Written aside and moved into place, so that whoever reads it meanwhile finds all or nothing. */
    void store(CompiledMigrations compiled) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "compiled", ".tmp");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
                compiled.write(out);
            }
            Files.move(
                    aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            sweep();
        } catch (IOException e) {
            LOG.warn(
                    "compiled migrations can't be kept in {}, so the next run compiles them again: {}",
                    folder,
                    e.toString());
        }
    }

    private void sweep() throws IOException {
        List<Path> stale;
        try (Stream<Path> files = Files.list(folder)) {
            stale = files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
        }
        for (Path path : stale) {
            Files.deleteIfExists(path);
        }
    }
}
