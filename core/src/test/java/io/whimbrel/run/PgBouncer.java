package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whimbrel.embedded.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A real PgBouncer in front of a test's database; whoever asks for one is skipped where there is none. */
final class PgBouncer implements AutoCloseable {

    private final Process process;
    private final String url;
    private final Properties login;

    private PgBouncer(Process process, String url, Properties login) {
        this.process = process;
        this.url = url;
        this.login = login;
    }

    static PgBouncer start(TestDatabase database, Path folder, String mode, String... settings) throws Exception {
        Optional<Path> program = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(place -> Path.of(place, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "there is no pgbouncer on this machine, so nothing runs behind one");
        int port = freePort();
        Path users = Files.writeString(
                folder.resolve("users.txt"), "\"%s\" \"%s\"\n".formatted(database.user(), database.password()));
        Path configuration = Files.writeString(folder.resolve("pgbouncer.ini"), """
            [databases]
            * = host=127.0.0.1 port=%d
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = scram-sha-256
            auth_file = %s
            pool_mode = %s
            ignore_startup_parameters = extra_float_digits
            %s
            """.formatted(
                        database.server().access().port(), port, users, mode, String.join("\n", settings)));
        List<String> command = new ArrayList<>(List.of(program.get().toString(), configuration.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(folder.resolve("pgbouncer.log").toFile()))
                .start();
        awaitPort(port, process, folder.resolve("pgbouncer.log"));
        Properties login = database.properties();
        login.setProperty("preferQueryMode", "simple");
        login.setProperty("ApplicationName", "whimbrel");
        return new PgBouncer(process, "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name(), login);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, login);
    }

    String url() {
        return url;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port, Process process, Path log) throws Exception {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException e) {
                assertThat(process.isAlive()).as("see %s", log).isTrue();
                assertThat(System.nanoTime()).as("see %s", log).isLessThan(deadline);
                Thread.sleep(20);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
