package io.whimbrel.cli;

import io.whimbrel.cli.project.Place;
import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.connection.ServerConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whimbrel createdb}: creates the configured database. */
@Command(
        name = "createdb",
        description = "Create the database; one that exists is no error.",
        footer = {"", "Example:", "  whimbrel createdb --url postgresql://me@localhost/shop"})
final class CreateDb implements Runnable {

    private final Context context;

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    CreateDb(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Project project = option.projectOrDefaults(context);
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            create(context, option.place(project, database));
        }
    }

    static void create(Context context, Place place) {
        try (ServerConnection server = ServerConnection.to(place.url())) {
            boolean created = server.createDatabase();
            context.say((created ? "Created " : "There is already ") + place + ".");
        }
    }
}
