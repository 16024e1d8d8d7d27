package io.whimbrel.cli.project;

import io.whimbrel.config.Configuration;
import io.whimbrel.embedded.ProjectServer;

/** A project as its file describes it. */
public final class Project {

    private Project() {}

    /**
     * The project's own PostgreSQL; nothing is started yet.
     *
     * @param configuration the project's
     * @return the server
     */
    public static ProjectServer server(Configuration configuration) {
        return ProjectServer.at(configuration.privateFolder().resolve("postgres"), configuration.postgres());
    }
}
