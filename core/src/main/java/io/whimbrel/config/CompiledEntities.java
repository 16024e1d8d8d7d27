package io.whimbrel.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a folder of classes holds an entity: told by the annotation's name in the class file. */
final class CompiledEntities {

    private static final String ANNOTATION = "Ljakarta/persistence/Entity;";

    private CompiledEntities() {}

    /** The first class file of an entity that is found. */
    static Optional<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(CompiledEntities::names)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(Path file) {
        try {
            // a name is ASCII, and any byte has a character in this encoding
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(ANNOTATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
