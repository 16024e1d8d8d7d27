package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.cli.project.Place;
import io.whimbrel.cli.project.Project;
import io.whimbrel.cli.project.ProjectModel;
import io.whimbrel.config.Configuration;
import io.whimbrel.config.DatabaseConfiguration;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every verb that connects to a database. */
final class DatabaseOption {

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "One of the databases that whimbrel.yaml names; without it, all of them.")
    private @Nullable String database;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the database is, instead of what whimbrel.yaml says.")
    private @Nullable String url;

    /** The project's file, whether it is there or not. */
    Path file(Context context) {
        return project.file(context);
    }

    /** The project; a missing file is an error. */
    Project project(Context context) {
        return project.open(context);
    }

    /** The project, with the defaults where there is no file yet. */
    Project projectOrDefaults(Context context) {
        return project.openOrDefaults(context);
    }

    /** The databases that are meant. */
    Collection<DatabaseConfiguration> chosen(Configuration configuration) {
        if (database != null) {
            return List.of(configuration.database(database));
        }
        Collection<DatabaseConfiguration> all = configuration.databases().values();
        if (url != null && all.size() > 1) {
            throw new WhimbrelException("--url needs --database: whimbrel.yaml names "
                    + String.join(", ", configuration.databases().keySet()) + ".");
        }
        return all;
    }

    /** The only one that is meant. */
    DatabaseConfiguration one(Configuration configuration) {
        Collection<DatabaseConfiguration> all = chosen(configuration);
        if (all.size() > 1) {
            throw new WhimbrelException("One database at a time, with --database: whimbrel.yaml names "
                    + String.join(", ", configuration.databases().keySet()) + ".");
        }
        return all.iterator().next();
    }

    /** Where one of them is. */
    Place place(Project project, DatabaseConfiguration chosen) {
        return project.place(chosen, url);
    }

    /** The model of one of them. */
    ProjectModel model(Project project, DatabaseConfiguration chosen) {
        return new ProjectModel(project, chosen, url);
    }
}
