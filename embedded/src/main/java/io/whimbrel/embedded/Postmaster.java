package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A running server process, as its {@code postmaster.pid} tells and its process confirms.
 *
 * @param pid the process
 * @param port the TCP port
 * @param ready whether it takes connections yet
 */
record Postmaster(long pid, int port, boolean ready) {

    static final String FILE = "postmaster.pid";

    private static final int DATA_LINE = 1;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** The server of a data directory, if it runs; a file that a crash or a copy of the directory left does not count. */
    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        Path told = Path.of(lines.get(DATA_LINE));
        if (!Files.isDirectory(told) || !Files.isSameFile(told, data) || !serves(pid, told)) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(
                new Postmaster(pid, Integer.parseInt(lines.get(PORT_LINE).strip()), ready));
    }

    /** The unpacked binaries that the server of a data directory was started from. */
    static Path home(Path data) throws IOException {
        String command = Files.readString(data.resolve("postmaster.opts"));
        Path program = Path.of(command.substring(0, command.indexOf(" \"-D\"")));
        return program.resolve("../..").normalize();
    }

    /** The number may long belong to another process; a postmaster's arguments name its data directory. */
    private static boolean serves(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info()
                        .arguments()
                        // Windows hides them.
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(true))
                .orElse(false);
    }
}
