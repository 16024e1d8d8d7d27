package io.whimbrel.config;

import io.whimbrel.WhimbrelException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code whimbrel.yaml} says, with its defaults filled in.
 *
 * @param directory the project's folder, where the file is
 * @param migrations the folder of the migration files
 * @param packageName the Java package of the migration files, empty for none
 * @param format the format of the files that are written
 * @param online whether migrations are written in their online form
 * @param postgres the major version of the embedded server
 * @param scratchUrl the server for scratch databases, or null: the one of the database itself
 * @param databases the databases by name; a single one is named {@value #DEFAULT_DATABASE}
 */
public record Configuration(
        Path directory,
        Path migrations,
        String packageName,
        FileFormat format,
        boolean online,
        int postgres,
        @Nullable String scratchUrl,
        SortedMap<String, DatabaseConfiguration> databases) {

    /** The file's name. */
    public static final String FILE_NAME = "whimbrel.yaml";

    /** The folder for what Whimbrel keeps to itself: its caches and the embedded server's data. */
    public static final String PRIVATE_FOLDER = ".whimbrel";

    /** The name of the database where there is only one. */
    public static final String DEFAULT_DATABASE = "default";

    /**
     * Copies the databases.
     */
    public Configuration {
        databases = Collections.unmodifiableSortedMap(new TreeMap<>(databases));
    }

    /**
     * Reads a file.
     *
     * @param file its path; the folders in it are relative to its own
     * @param environment the variables that <code>${NAME}</code> stands for
     * @return what it says
     * @throws WhimbrelException if it is missing, or has a key or a value that makes no sense
     */
    public static Configuration read(Path file, Map<String, String> environment) {
        return ConfigurationReader.read(file.toAbsolutePath().normalize(), environment);
    }

    /**
     * What holds where there is no file.
     *
     * @param directory the project's folder
     * @return the defaults
     */
    public static Configuration defaults(Path directory) {
        return ConfigurationReader.read(directory.toAbsolutePath().normalize().resolve(FILE_NAME), "", Map.of());
    }

    /**
     * The folder for what Whimbrel keeps to itself.
     *
     * @return {@code .whimbrel} in the project's folder
     */
    public Path privateFolder() {
        return directory.resolve(PRIVATE_FOLDER);
    }

    /**
     * One database.
     *
     * @param name its name
     * @return what the file says about it
     * @throws WhimbrelException if the file has no such database
     */
    public DatabaseConfiguration database(String name) {
        DatabaseConfiguration database = databases.get(name);
        if (database == null) {
            throw new WhimbrelException(FILE_NAME + " has no database '" + name + "'"
                    + Suggestion.forWord(name, databases.keySet()) + "; it has "
                    + String.join(", ", databases.keySet()) + ".");
        }
        return database;
    }

    /**
     * Says where, never what: a URL may hold a password.
     */
    @Override
    public String toString() {
        return "Configuration[" + directory.resolve(FILE_NAME) + ", databases " + databases.keySet() + "]";
    }
}
