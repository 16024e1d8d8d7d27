package io.whimbrel.embedded;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a project's server is doing.
 *
 * @param directory where it is kept
 * @param major the major that made its data, if there is any yet
 * @param pid the server's process, if it runs
 * @param port the port it listens on, if it runs
 */
public record ServerStatus(Path directory, OptionalInt major, OptionalLong pid, OptionalInt port) {

    /** Whether the server runs. */
    public boolean running() {
        return pid.isPresent();
    }
}
