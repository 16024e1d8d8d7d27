package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.Compared;
import io.whimbrel.generate.SchemaDiff;
import io.whimbrel.generate.SchemaSource;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One of everything, made from nothing and taken back to nothing, and nothing that pg_dump sees is missed. */
class KitchenSinkTest {

    private static final Path SINKS = Path.of("src/test/resources");

    /** Parts of others, which have no place of their own in a schema, and what must be asked for. */
    private static final Set<Kind> PARTS =
            EnumSet.of(Kind.COLUMN, Kind.CONSTRAINT, Kind.OWNER, Kind.PRIVILEGES, Kind.DEFAULT_PRIVILEGES);

    @TempDir
    private Path folder = Path.of("");

    static Stream<Integer> majors() {
        return Arrays.stream(System.getProperty("majors", "14,15,16,17,18").split(","))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("majors")
    void comesThroughWhole(int major) throws Exception {
        TestServer server = TestServer.of(major);
        boolean dumps = PgDump.dumps(major);
        try (TestDatabase wanted = server.createDatabase();
                TestDatabase live = server.createDatabase()) {
            Schema base = read(live);
            String emptyDump = dumps ? PgDump.of(live) : "";
            List<Path> sinks = sinks(major);
            for (Path sink : sinks) {
                run(wanted, Files.readString(sink));
            }
            Schema everything = read(wanted);
            assertThat(everything.objects().keySet().stream()
                            .map(ObjectId::kind)
                            .collect(Collectors.toSet()))
                    .as("one of every kind")
                    .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(PARTS)));
            SchemaSource sink = SchemaSource.sql(
                    "the kitchen sink",
                    dumps ? List.of(Files.writeString(folder.resolve("dump.sql"), PgDump.whole(wanted))) : sinks);

            apply(live, diff(server, SchemaSource.base(), sink));
            assertThat(read(live).objects()).isEqualTo(everything.objects());
            assertSameDumps(dumps ? PgDump.of(live) : "", dumps ? PgDump.of(wanted) : "");

            apply(live, diff(server, sink, SchemaSource.base()));
            assertThat(read(live).objects()).isEqualTo(base.objects());
            assertSameDumps(dumps ? PgDump.of(live) : "", emptyDump);
        }
    }

    /** The lines that differ say it sooner than two long texts do. */
    private static void assertSameDumps(String actual, String wanted) {
        List<String> more = new ArrayList<>(actual.lines().toList());
        List<String> less = new ArrayList<>(wanted.lines().toList());
        wanted.lines().forEach(more::remove);
        actual.lines().forEach(less::remove);
        assertThat(more)
                .as("lines of pg_dump that should not be there, while these are missing: %s", less)
                .isEmpty();
        assertThat(actual).isEqualTo(wanted);
    }

    /** The one for all majors, and those for what newer ones brought. */
    private static List<Path> sinks(int major) {
        List<Path> sinks = new ArrayList<>(List.of(SINKS.resolve("kitchen-sink.sql")));
        for (int each = 15; each <= major; each++) {
            sinks.add(SINKS.resolve("kitchen-sink-" + each + ".sql"));
        }
        return sinks.stream().filter(Files::exists).toList();
    }

    private static Compared diff(TestServer server, SchemaSource from, SchemaSource to) {
        ServerAccess access = server.access();
        DatabaseUrl url =
                DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
        Compared compared = new SchemaDiff(url, Managed.USUAL, true, Answers.NONE).between(from, to);
        assertThat(compared.warnings()).as("nothing is left out").isEmpty();
        return compared;
    }

    private static void apply(TestDatabase database, Compared compared) throws Exception {
        try (Connection connection = database.connect()) {
            Execution.apply(connection, compared.operations());
        }
    }

    private static Schema read(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return new CatalogReader().read(connection);
        }
    }

    private static void run(TestDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
