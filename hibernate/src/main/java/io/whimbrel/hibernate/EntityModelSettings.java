package io.whimbrel.hibernate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities are, and how the application has them mapped.
 *
 * @param classpath the application's classpath: folders of classes and jars, its Hibernate among them
 * @param folders the folders to search for entities; empty for all folders of the classpath
 * @param jars the jars of the classpath to search as well, by the name of the file, where {@code *}
 *     stands for anything: {@code keycloak-model-jpa-*.jar}
 * @param packages the packages that entities are taken from, with those below them; empty for all
 * @param properties settings of Hibernate that shape the schema, such as naming strategies
 * @param unit the persistence unit of {@code META-INF/persistence.xml}; without it, the only one that
 *     the searched folders have, or none
 * @param java the Java executable that the entities are read with
 */
public record EntityModelSettings(
        List<Path> classpath,
        List<Path> folders,
        List<String> jars,
        List<String> packages,
        Map<String, String> properties,
        Optional<String> unit,
        Path java) {

    /**
     * Copies the collections, so that the settings never change.
     */
    public EntityModelSettings {
        classpath = List.copyOf(classpath);
        folders = List.copyOf(folders);
        jars = List.copyOf(jars);
        packages = List.copyOf(packages);
        properties = Map.copyOf(properties);
    }

    /**
     * All entities in the folders of a classpath, read with the Java that runs Whimbrel.
     *
     * @param classpath folders of classes and jars
     * @return the settings
     */
    public static EntityModelSettings of(List<Path> classpath) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new EntityModelSettings(classpath, List.of(), List.of(), List.of(), Map.of(), Optional.empty(), java);
    }

    /**
     * Searches these folders only.
     *
     * @param folders folders of the classpath
     * @return the settings with them
     */
    public EntityModelSettings withFolders(List<Path> folders) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, unit, java);
    }

    /**
     * Searches these jars too.
     *
     * @param jars patterns of file names
     * @return the settings with them
     */
    public EntityModelSettings withJars(List<String> jars) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, unit, java);
    }

    /**
     * Takes entities from these packages only.
     *
     * @param packages names of packages
     * @return the settings with them
     */
    public EntityModelSettings withPackages(List<String> packages) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, unit, java);
    }

    /**
     * Gives Hibernate these settings.
     *
     * @param properties names and values
     * @return the settings with them
     */
    public EntityModelSettings withProperties(Map<String, String> properties) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, unit, java);
    }

    /**
     * Reads this persistence unit.
     *
     * @param unit its name
     * @return the settings with it
     */
    public EntityModelSettings withUnit(String unit) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, Optional.of(unit), java);
    }

    /**
     * Reads the entities with this Java.
     *
     * @param java the executable
     * @return the settings with it
     */
    public EntityModelSettings withJava(Path java) {
        return new EntityModelSettings(classpath, folders, jars, packages, properties, unit, java);
    }
}
