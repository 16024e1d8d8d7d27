package io.whimbrel.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a database's model is.
 *
 * @param classes folders and jars with the compiled entities; none if the model is SQL alone
 * @param classPath what the entities need besides: Hibernate above all
 * @param packages only entities in these packages and those below; empty for all
 * @param unit the persistence unit, or null: the only one that there is
 * @param properties {@code hibernate.*} properties
 * @param sql files of SQL, and folders of them: beside the entities, or the whole model
 */
public record ModelConfiguration(
        List<Path> classes,
        ClassPath classPath,
        List<String> packages,
        @Nullable String unit,
        SortedMap<String, String> properties,
        List<Path> sql) {

    /** How the model's class path is found. */
    public sealed interface ClassPath {}

    /** Maven is asked, and its answer kept until a pom.xml changes. */
    public record FromMaven() implements ClassPath {}

    /**
     * A list.
     *
     * @param entries jars, folders, and globs that match jars; relative to the project's folder
     */
    public record Listed(List<String> entries) implements ClassPath {

        /**
         * Copies the list.
         */
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A file that holds the path, as {@code java -cp} takes it or an entry a line.
     *
     * @param file the file
     */
    public record FromFile(Path file) implements ClassPath {}

    /**
     * Copies the collections.
     */
    public ModelConfiguration {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        sql = List.copyOf(sql);
    }

    /**
     * Whether there are no entities, so that the files of SQL are the whole model.
     *
     * @return true if no classes are given
     */
    public boolean isSqlAlone() {
        return classes.isEmpty();
    }

    /**
     * The same with other classes.
     *
     * @param others folders and jars
     * @return the changed model
     */
    ModelConfiguration withClasses(List<Path> others) {
        return new ModelConfiguration(others, classPath, packages, unit, properties, sql);
    }

    /**
     * The same with more properties, which win.
     *
     * @param more the properties
     * @return the changed model
     */
    ModelConfiguration with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(properties);
        all.putAll(more);
        return new ModelConfiguration(classes, classPath, packages, unit, all, sql);
    }
}
