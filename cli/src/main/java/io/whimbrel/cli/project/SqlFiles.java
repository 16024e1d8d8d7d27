package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of SQL that whimbrel.yaml names. */
final class SqlFiles {

    private SqlFiles() {}

    /** Files as they are, folders as the {@code .sql} files in them, by name. */
    static List<Path> of(List<Path> places) {
        return places.stream().flatMap(place -> files(place).stream()).toList();
    }

    private static List<Path> files(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WhimbrelException(
                    "There is no " + place + ", which model: sql in whimbrel.yaml names; make it, or correct it.", e);
        }
    }
}
