package io.whimbrel.embedded;

import java.nio.file.Path;

/** A program that starts a project's server, tells its process, and ends. */
final class StartProjectServer {

    private StartProjectServer() {}

    public static void main(String[] arguments) {
        ProjectServer server = ProjectServer.at(Path.of(arguments[0]), 17);
        server.start();
        System.out.println(server.status().pid().getAsLong());
    }
}
