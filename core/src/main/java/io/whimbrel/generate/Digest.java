package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of texts and files: the key under which a result is kept. */
final class Digest {

    private final MessageDigest digest = Checksum.sha256();

    Digest text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Digest file(Path file) {
        try {
            bytes(Files.readAllBytes(file));
            return this;
        } catch (IOException e) {
            throw new WhimbrelException("Can't read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The names and contents of the files in a folder; a folder that isn't there is empty. */
    Digest folder(Path folder) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
                for (Path file : files) {
                    text(folder.relativize(file).toString()).file(file);
                }
            } catch (IOException e) {
                throw new WhimbrelException("Can't read the folder " + folder + ": " + e.getMessage(), e);
            }
        }
        return this;
    }

    /** The length goes first, so that no two lists of parts run together to one text. */
    private void bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
