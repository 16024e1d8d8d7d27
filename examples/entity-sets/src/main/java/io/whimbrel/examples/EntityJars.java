package io.whimbrel.examples;

import io.whimbrel.hibernate.EntityModelSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a test has its entities. */
public final class EntityJars {

    private EntityJars() {}

    /**
     * The entities of jars on the test's class path, and of jars beside it.
     *
     * @param pattern the names of the jars, such as {@code keycloak-model-jpa-*.jar}
     * @param beside jars that aren't on the class path
     * @return the settings to read them with
     */
    public static EntityModelSettings named(String pattern, Path... beside) {
        Stream<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
        return EntityModelSettings.of(
                        Stream.concat(classPath, Stream.of(beside)).toList())
                .withJars(List.of(pattern));
    }
}
