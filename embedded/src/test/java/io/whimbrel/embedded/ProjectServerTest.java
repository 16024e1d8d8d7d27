package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectServerTest {

    @TempDir(factory = FastTempDir.class)
    Path project;

    private Path directory;
    private ProjectServer server;

    @BeforeEach
    void choose() {
        directory = project.resolve(".whimbrel/postgres");
        server = ProjectServer.at(directory, 17);
    }

    @AfterEach
    void stop() throws IOException {
        ProjectServer.at(directory, Cluster.major(directory).orElse(17)).stop();
    }

    @Test
    void isNotThereUntilStarted() {
        assertThat(server.status().running()).isFalse();
        assertThat(server.status().major()).isEmpty();
        assertThat(server.stop()).isFalse();
        assertThat(directory).doesNotExist();
    }

    @Test
    void isReusedWhileItRuns() {
        ServerAccess first = server.start();
        ServerStatus status = server.status();
        assertThat(server.start()).isEqualTo(first);
        assertThat(server.status()).isEqualTo(status);
        assertThat(status.major()).hasValue(17);
        assertThat(status.port()).hasValue(first.port());
    }

    @Test
    void keepsDatabasesAndPortOverAStop() throws SQLException {
        ServerAccess first = server.start();
        execute(first, "create database shop");
        assertThat(server.stop()).isTrue();
        assertThat(server.status().running()).isFalse();
        assertThat(server.start()).isEqualTo(first);
        try (Connection connection = first.connect("shop")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void runsOnWhenItsStarterEnds() throws Exception {
        ChildJvm child = ChildJvm.start(StartProjectServer.class, directory.toString());
        long pid = Long.parseLong(child.line());
        child.end();
        assertThat(server.status().pid()).hasValue(pid);
        try (Connection connection = server.start().connect("postgres")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(server.status().pid()).hasValue(pid);
    }

    @Test
    void startsOnceForTwoAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<ServerAccess> start = () -> ProjectServer.at(directory, 17).start();
            List<Future<ServerAccess>> started = threads.invokeAll(List.of(start, start));
            assertThat(started.get(0).get()).isEqualTo(started.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void recoversFromACrash() throws Exception {
        ServerAccess access = server.start();
        execute(access, "create table kept ()");
        kill(server.status().pid().getAsLong());
        assertThat(directory.resolve("data").resolve(Postmaster.FILE)).exists();
        assertThat(server.status().running()).isFalse();
        execute(server.start(), "drop table kept");
    }

    @Test
    void isNotFooledByANumberThatAnotherProcessHas() throws IOException {
        server.start();
        Path file = directory.resolve("data").resolve(Postmaster.FILE);
        String pid = Long.toString(server.status().pid().getAsLong());
        String stale = Files.readString(file)
                .replaceFirst(pid, Long.toString(ProcessHandle.current().pid()));
        server.stop();
        Files.writeString(file, stale);
        assertThat(server.status().running()).isFalse();
        server.start();
        assertThat(server.status().running()).isTrue();
    }

    @Test
    void isNotFooledByACopyOfARunningServersDirectory() throws IOException {
        server.start();
        Path copy = project.resolve("copy");
        Files.createDirectories(copy.resolve("data"));
        Files.copy(
                directory.resolve("data").resolve(Postmaster.FILE),
                copy.resolve("data").resolve(Postmaster.FILE),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(ProjectServer.at(copy, 17).status().running()).isFalse();
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException {
        int port = server.start().port();
        server.stop();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(server.start().port()).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void keepsOtherUsersOut() throws Exception {
        ServerAccess access = server.start();
        Properties wrong = new Properties();
        wrong.setProperty("user", access.user());
        assertThatThrownBy(() -> DriverManager.getConnection(access.url("postgres"), wrong))
                .hasMessageContaining("no password was provided");
        assertThat(access.toString()).doesNotContain(access.password());
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("password"))).isEqualTo("rw-------");
        assertThat(query(access, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query(access, "show unix_socket_directories")).isEmpty();
        assertThat(query(access, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void refusesDatabasesOfAnotherMajor() {
        ProjectServer.at(directory, 16).start();
        assertThatThrownBy(server::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessage("The databases in " + directory + " were made by PostgreSQL 16 and cannot be used by 17:"
                        + " ask for PostgreSQL 16, or stop its server and delete the directory to begin anew.");
        assertThat(server.status().running()).isTrue();
    }

    @Test
    void saysWhatTheServersLogSays() throws IOException {
        server.start();
        server.stop();
        Files.writeString(directory.resolve("data/postgresql.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(server::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining(directory + " does not start")
                .hasMessageContaining("no_such_setting");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private static void execute(ServerAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(ServerAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
