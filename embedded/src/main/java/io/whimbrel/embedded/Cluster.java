package io.whimbrel.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;

/**
 * PostgreSQL's word for a data directory and the server that runs on it.
 *
 * <p>The directory is private to its user and holds the data, the superuser's password, the port and
 * the server's log. The server listens on the loopback address only and asks for the password.
 */
final class Cluster {

    private static final int PORT_TRIES = 5;
    private static final int LOG_LINES = 5;

    private final PostgresBinaries binaries;
    private final Path directory;

    Cluster(PostgresBinaries binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory;
    }

    static Path data(Path directory) {
        return directory.resolve("data");
    }

    /** The major that made a cluster, if there is one. */
    static OptionalInt major(Path directory) throws IOException {
        Path file = data(directory).resolve("PG_VERSION");
        return Files.exists(file)
                ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip()))
                : OptionalInt.empty();
    }

    static ServerAccess access(Path directory, int port) throws IOException {
        return new ServerAccess(
                ServerAccess.HOST, port, ServerAccess.USER, Files.readString(directory.resolve("password")));
    }

    /** Makes the cluster; in a place beside its own first, so that a broken-off try is not taken for one. */
    void create(boolean durable) throws IOException {
        Path partial = directory.resolve("data.partial");
        Trees.delete(partial);
        Files.createDirectories(directory);
        restrict(directory, "rwx------");
        Files.createDirectory(partial);
        Account account = account();
        account.own(partial);
        Command.run(account.command(initdb(partial, newPassword(), durable)), directory);
        Files.writeString(
                partial.resolve("postgresql.conf"),
                Files.readString(partial.resolve("postgresql.conf")) + "\ninclude 'whimbrel.conf'\n");
        Files.move(partial, data(directory), StandardCopyOption.ATOMIC_MOVE);
    }

    /** SCRAM is slow by design: tests, which connect thousands of times to what is theirs alone, do without it. */
    private List<String> initdb(Path data, Path password, boolean durable) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + ServerAccess.USER,
                "--pwfile=" + password,
                "--auth=" + (durable ? "scram-sha-256" : "md5"),
                "--encoding=UTF8",
                "--locale=C"));
        // Sorted by code point everywhere, and still with upper and lower case beyond ASCII.
        if (binaries.major() >= 17) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        } else if (System.getProperty("os.name").equals("Linux")) {
            command.add("--lc-ctype=C.UTF-8");
        }
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    /** Starts the server on the port that it had, or on a free one. */
    int start(String settings) throws IOException {
        Account account = account();
        account.own(data(directory));
        forgetStalePidFile();
        OptionalInt port = knownPort();
        for (int tries = 1; ; tries++) {
            int chosen = port.isPresent() && isFree(port.getAsInt()) ? port.getAsInt() : freePort();
            configure(settings, chosen);
            try {
                pgCtl(account, "start", "--timeout=100", "--log=" + log());
            } catch (EmbeddedPostgresException e) {
                if (tries < PORT_TRIES && !isFree(chosen)) {
                    continue;
                }
                throw failed("does not start", e);
            }
            Files.writeString(portFile(), Integer.toString(chosen));
            return chosen;
        }
    }

    /** Stops the server; {@code fast} ends its sessions and writes all to disk, {@code immediate} just ends it. */
    void stop(String mode) throws IOException {
        pgCtl(account(), "stop", "--timeout=100", "--mode=" + mode);
    }

    private void pgCtl(Account account, String verb, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("pg_ctl").toString(), verb, "--pgdata=" + data(directory), "--wait", "--silent"));
        command.addAll(List.of(options));
        Command.run(account.command(command), directory);
    }

    private Account account() {
        return Account.of(binaries.program("postgres"), directory);
    }

    /**
     * PostgreSQL recovers by itself from a crash, but it will not start while the process number of the
     * dead server belongs to another living process.
     */
    private void forgetStalePidFile() throws IOException {
        Path file = data(directory).resolve(Postmaster.FILE);
        if (Postmaster.of(data(directory)).isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private void configure(String settings, int port) throws IOException {
        Files.writeString(data(directory).resolve("whimbrel.conf"), """
                # Written anew at each start.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                timezone = 'UTC'
                log_timezone = 'UTC'
                %s""".formatted(ServerAccess.HOST, port, settings));
    }

    private Path newPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = directory.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file, "rw-------");
        return Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private OptionalInt knownPort() throws IOException {
        return Files.exists(portFile())
                ? OptionalInt.of(Integer.parseInt(Files.readString(portFile()).strip()))
                : OptionalInt.empty();
    }

    private Path portFile() {
        return directory.resolve("port");
    }

    /** In the data directory, which is the server's to write in, whoever it runs as. */
    private Path log() {
        return data(directory).resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private EmbeddedPostgresException failed(String what, EmbeddedPostgresException cause) throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        String end = String.join(" ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        return new EmbeddedPostgresException(
                "The embedded PostgreSQL in " + directory + " " + what + "; its log ends: " + end, cause);
    }
}
