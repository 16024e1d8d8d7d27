package io.whimbrel.cli;

import io.whimbrel.embedded.ProjectServer;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.ServerStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whimbrel server}: the project's own PostgreSQL. */
@Command(
        name = "server",
        description = "Start, stop or look at the project's own PostgreSQL.",
        synopsisSubcommandLabel = "(start | stop | status)",
        footer = {
            "",
            "It is used where whimbrel.yaml has no url, and starts by itself when it is needed.",
            "",
            "Example:",
            "  whimbrel server status"
        })
final class Server {

    private final Context context;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    Server(Context context) {
        this.context = context;
    }

    @Command(name = "start", description = "Start it, and tell how to connect.")
    void start() {
        ServerAccess access = server().start();
        context.say("PostgreSQL runs at " + access + "; its password is in .whimbrel/postgres.");
    }

    @Command(name = "stop", description = "Stop it; its databases stay.")
    void stop() {
        context.say(server().stop() ? "Stopped." : "It was not running.");
    }

    @Command(name = "status", description = "Tell whether it runs.")
    void status() {
        ServerStatus status = server().status();
        if (status.major().isEmpty()) {
            context.say("There is none yet; it is made when it is first needed.");
        } else if (status.running()) {
            context.say("PostgreSQL " + status.major().getAsInt() + " runs on port "
                    + status.port().orElse(0) + " (process " + status.pid().getAsLong() + ").");
        } else {
            context.say("PostgreSQL " + status.major().getAsInt() + " is stopped.");
        }
    }

    private ProjectServer server() {
        return project.openOrDefaults(context).server();
    }
}
