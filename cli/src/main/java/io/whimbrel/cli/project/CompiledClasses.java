package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The compiled entities: whether they are there, and whether they are fresh.
 *
 * @param directory the project's folder
 * @param places folders and jars
 */
record CompiledClasses(Path directory, List<Path> places) {

    private static final Set<String> NO_CLASS = Set.of("package-info.java", "module-info.java");

    /** Refuses places that are missing or empty. */
    void check() {
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                continue;
            }
            if (!Files.isDirectory(place) || !hasClass(place)) {
                throw new WhimbrelException("There are no compiled classes in " + shown(place)
                        + "; compile the model first (`mvn compile`), or correct model: classes in whimbrel.yaml.");
            }
        }
    }

    /**
     * Looks for a source that was changed after it was compiled, where Maven and Gradle have theirs.
     *
     * @return a sentence that names one
     */
    Optional<String> stale() {
        for (Path place : places) {
            Path sources = sourcesOf(place);
            if (sources == null || !Files.isDirectory(sources)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(sources)) {
                Optional<Path> stale = files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !NO_CLASS.contains(file.getFileName().toString()))
                        .filter(file -> newerThanClass(file, sources, place))
                        .findFirst();
                if (stale.isPresent()) {
                    return Optional.of(shown(stale.get())
                            + " is newer than its class; compile first, or the model is read as it was.");
                }
            } catch (IOException e) {
                throw new WhimbrelException("Can't look through " + sources + ": " + e, e);
            }
        }
        return Optional.empty();
    }

    private static boolean newerThanClass(Path source, Path sources, Path classes) {
        String name = sources.relativize(source).toString();
        Path compiled = classes.resolve(name.substring(0, name.length() - ".java".length()) + ".class");
        try {
            return Files.notExists(compiled)
                    || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(compiled)) > 0;
        } catch (IOException e) {
            throw new WhimbrelException("Can't look at " + source + ": " + e, e);
        }
    }

    /** {@code src/main/java} for {@code target/classes} and {@code build/classes/java/main}. */
    private static @Nullable Path sourcesOf(Path classes) {
        Path project = classes.endsWith(Path.of("target", "classes"))
                ? classes.resolve("../..")
                : classes.endsWith(Path.of("build", "classes", "java", "main")) ? classes.resolve("../../../..") : null;
        return project == null ? null : project.normalize().resolve(Path.of("src", "main", "java"));
    }

    private static boolean hasClass(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new WhimbrelException("Can't look through " + folder + ": " + e, e);
        }
    }

    private String shown(Path path) {
        return path.startsWith(directory) ? directory.relativize(path).toString() : path.toString();
    }
}
