package io.whimbrel.hibernate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The releases of Hibernate that the tests read the same entities with. */
enum Release {
    HIBERNATE_6,
    /** The one that the tests are compiled with. */
    HIBERNATE_7;

    /** Jars of the tests' own classpath that an application has beside its Hibernate. */
    private static final List<String> SHARED = List.of(
            "annotations", "jakarta.validation", "hibernate-validator", "expressly", "jakarta.el", "postgresql");

    /** Jars that come with Hibernate. */
    private static final List<String> HIBERNATE = List.of(
            "annotations",
            "hibernate-",
            "jakarta.",
            "jboss-logging",
            "jandex",
            "classmate",
            "byte-buddy",
            "jaxb",
            "txw2",
            "angus",
            "istack",
            "antlr",
            "expressly",
            "postgresql");

    /** The jars of an application with this release, without its classes. */
    List<Path> jars() {
        if (this == HIBERNATE_7) {
            return tests(HIBERNATE);
        }
        try (Stream<Path> jars = Files.list(Path.of("target", "hibernate-6.6"))) {
            return Stream.concat(jars.sorted(), tests(SHARED).stream()).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Path> tests(List<String> names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> names.stream().anyMatch(name(entry)::startsWith))
                .map(Path::of)
                .toList();
    }

    /** The file's name; of another module's classes, which the reactor takes from its folder, the module's. */
    private static String name(String entry) {
        String path =
                entry.replace('\\', '/').replace("/target/classes", "").replace("whimbrel-annotations", "annotations");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
