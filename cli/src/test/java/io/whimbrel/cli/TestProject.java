package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project of a user, with a database of its own on the test server. */
final class TestProject implements AutoCloseable {

    /** A password that is not the right one, and must not be shown either. */
    static final String SECRET = "hunter2";

    private final Path folder;
    private final TestDatabase database = TestServer.of(17).createDatabase();

    TestProject(Path folder) throws IOException {
        this.folder = folder;
        write("whimbrel.yaml", "url: '" + url() + "'\nmodel:\n  classpath:\n" + classPath());
        Files.createDirectories(folder.resolve("migrations"));
    }

    String url() {
        return url(database.user(), database.password());
    }

    /** The URL of the same database, for somebody else. */
    String url(String user, String password) {
        return database.url().replace("jdbc:postgresql://", "postgresql://" + user + ":" + password + "@");
    }

    Cli run(String... args) {
        return Cli.run(folder, args);
    }

    /** Runs a command while somebody types lines, and nothing after them. */
    Cli typing(String lines, String... args) {
        return Cli.typing(folder, lines, args);
    }

    /** Runs what must succeed without a word of warning. */
    String done(String... args) {
        Cli run = run(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Runs what must be refused, and tells the sentence; nothing may have changed by it, nor a password shown. */
    String refused(String... args) throws IOException, SQLException {
        Surroundings found = Surroundings.of(folder, database);
        Cli run = run(args);
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: ").matches("(?s).*[.?]\n").hasLineCount(1);
        assertThat(run.out() + run.err()).doesNotContain(database.password(), SECRET);
        assertThat(Surroundings.of(folder, database)).isEqualTo(found);
        return run.err().substring("Error: ".length()).stripTrailing();
    }

    /** Writes and compiles an entity {@code app.User}; its body stands in for the rest. */
    void user(String body) throws IOException {
        compile("User", """
            @Entity @Table(name = "users")
            public class User {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                %s
            }
            """.formatted(body));
    }

    /** Writes and compiles a class of the package {@code app}, and returns its class file. */
    Path compile(String name, String text) throws IOException {
        return compileAs("app." + name, "import jakarta.persistence.*;\n" + text);
    }

    /** Writes and compiles a class of any name, and returns its class file. */
    Path compileAs(String name, String text) throws IOException {
        int dot = name.lastIndexOf('.');
        String path = name.replace('.', '/');
        Path source = write("src/main/java/" + path + ".java", "package " + name.substring(0, dot) + ";\n" + text);
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            String classPath = System.getProperty("java.class.path") + File.pathSeparator + classes;
            List<String> options = List.of("-d", classes.toString(), "-cp", classPath, "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
        return classes.resolve(path + ".class");
    }

    /** Writes a migration of SQL, whose id is a letter twelve times. */
    void migration(char letter, String follows, String up, String down) throws IOException {
        String id = String.valueOf(letter).repeat(12);
        String header = "-- Step " + letter + ".\n-- revision: " + id + "\n"
                + (follows.isEmpty() ? "" : "-- follows: " + follows.repeat(12) + "\n");
        write(migration(letter), header + "\n-- upgrade\n" + up + "\n\n-- downgrade\n" + down + "\n");
    }

    /** The path of such a migration. */
    static String migration(char letter) {
        return "migrations/V20260101_00000" + (letter - 'a') + "_"
                + String.valueOf(letter).repeat(12) + "_step.sql";
    }

    /** The names of the migrations' files, in their order. */
    List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    List<String> tables() throws SQLException {
        return query("select tablename from pg_tables where schemaname = 'public' order by 1");
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> query(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("whimbrel") && !entry.contains("zonky"))
                .map(entry -> "    - '" + entry + "'\n")
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        database.close();
    }
}
