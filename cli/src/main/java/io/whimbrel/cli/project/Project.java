package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Configuration;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.config.FileFormat;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ProjectServer;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.generate.Workspace;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.migration.files.MigrationFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project as its file describes it.
 *
 * @param configuration what the file says
 * @param environment the environment variables
 */
public record Project(Configuration configuration, Map<String, String> environment) {

    /** The database of a server that is always there. */
    private static final String MAINTENANCE = "postgres";

    /**
     * The project's own PostgreSQL; nothing is started yet.
     *
     * @return the server
     */
    public ProjectServer server() {
        return ProjectServer.at(configuration.privateFolder().resolve("postgres"), configuration.postgres());
    }

    /**
     * Where a database is; the project's own server is started if it is there.
     *
     * @param database the database
     * @param url an option that says it, or null: the file's url, the PGxxx variables, or the own server
     * @return the place
     */
    public Place place(DatabaseConfiguration database, @Nullable String url) {
        return elsewhere(database, url)
                .map(found -> new Place(found, false))
                .orElseGet(() -> new Place(onOwnServer(database.database()), true));
    }

    /**
     * The history that the migration files tell.
     *
     * @return the files in their order
     */
    public RevisionGraph revisions() {
        return MigrationFolder.read(configuration.migrations(), List.of(), cache());
    }

    /**
     * Where migrations are made.
     *
     * @param format the format of new files, or null for the configured one
     * @return the workspace
     */
    public Workspace workspace(@Nullable FileFormat format) {
        FileFormat chosen = format == null ? configuration.format() : format;
        return new Workspace(
                configuration.migrations(),
                configuration.packageName(),
                Workspace.Format.valueOf(chosen.name()),
                List.of(),
                cache(),
                configuration.online());
    }

    /** Where a database is, if not on the project's own server. */
    Optional<DatabaseUrl> elsewhere(DatabaseConfiguration database, @Nullable String url) {
        String said = url == null ? database.url() : url;
        if (said != null) {
            return Optional.of(parse(said, url == null ? Configuration.FILE_NAME : "--url"));
        }
        Optional<DatabaseUrl> variables = DatabaseUrl.fromEnvironment(environment);
        if (variables.isPresent() && configuration.databases().size() > 1) {
            throw new WhimbrelException("The PGxxx variables name one database, and whimbrel.yaml has several; give '"
                    + database.name() + "' a url.");
        }
        return variables;
    }

    private DatabaseUrl parse(String url, String place) {
        try {
            return DatabaseUrl.parse(url, environment);
        } catch (WhimbrelException e) {
            throw new WhimbrelException(place + ": " + e.getMessage(), e);
        }
    }

    /** A database of the project's own server, which is started. */
    DatabaseUrl onOwnServer(String database) {
        privateFolder();
        ServerAccess access = server().start();
        return DatabaseUrl.parse(access.url(MAINTENANCE), Map.of())
                .withLogin(access.user(), access.password())
                .withDatabase(database);
    }

    /** What can be made again. */
    private Path cache() {
        return privateFolder().resolve("cache");
    }

    private Path privateFolder() {
        try {
            return NewProject.privateFolder(configuration);
        } catch (IOException e) {
            throw new WhimbrelException("Can't write in " + configuration.directory() + ": " + e, e);
        }
    }
}
