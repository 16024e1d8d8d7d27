package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Configuration;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ProjectServer;
import io.whimbrel.embedded.ServerAccess;
import java.io.IOException;
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
        String said = url == null ? database.url() : url;
        if (said != null) {
            return new Place(DatabaseUrl.parse(said, environment), false);
        }
        Optional<DatabaseUrl> variables = DatabaseUrl.fromEnvironment(environment);
        if (variables.isPresent() && configuration.databases().size() > 1) {
            throw new WhimbrelException("The PGxxx variables name one database, and whimbrel.yaml has several; give '"
                    + database.name() + "' a url.");
        }
        return variables.map(found -> new Place(found, false)).orElseGet(() -> own(database.database()));
    }

    /**
     * The server for scratch databases: the file's, the database's own, or the project's.
     *
     * @param database the database
     * @param url an option that says where it is, or null
     * @return one of that server's databases
     */
    public DatabaseUrl scratch(DatabaseConfiguration database, @Nullable String url) {
        String scratch = configuration.scratchUrl();
        return scratch == null ? place(database, url).url() : DatabaseUrl.parse(scratch, environment);
    }

    private Place own(String database) {
        try {
            NewProject.privateFolder(configuration);
        } catch (IOException e) {
            throw new WhimbrelException("Can't write in " + configuration.directory() + ": " + e, e);
        }
        ServerAccess access = server().start();
        DatabaseUrl url = DatabaseUrl.parse(access.url(MAINTENANCE), Map.of())
                .withLogin(access.user(), access.password())
                .withDatabase(database);
        return new Place(url, true);
    }
}
