package io.whimbrel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.DatabaseModel;
import io.whimbrel.generate.Generated;
import io.whimbrel.generate.MakeMigrations;
import io.whimbrel.generate.Workspace;
import io.whimbrel.hibernate.EntityModel;
import io.whimbrel.hibernate.EntityModelSettings;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.migration.files.MigrationFolder;
import io.whimbrel.run.History;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of entities goes all the way: made into a migration from nothing, applied, compared, rolled back. */
public abstract class EntitySetTest {

    private static final int MAJOR = 17;

    private final EntityModel model;
    private final int statements;
    private final int tables;

    @TempDir
    private Path project;

    /**
     * The entities of some jars, read with the Hibernate on the test's class path.
     *
     * @param settings where the entities are
     * @param statements how many statements Hibernate makes of them
     * @param tables how many tables these create
     */
    protected EntitySetTest(EntityModelSettings settings, int statements, int tables) {
        this.model = new EntityModel(settings);
        this.statements = statements;
        this.tables = tables;
    }

    @Test
    final void goesUpAndDownInJava() throws Exception {
        goUpAndDown(Workspace.Format.JAVA);
    }

    /**
     * Goes all the way with migrations of one format.
     *
     * @param format the format of the migration
     * @throws Exception if the database or a file fails
     */
    protected final void goUpAndDown(Workspace.Format format) throws Exception {
        Schema modelled = modelled();

        Generated generated = makeMigrations(format, "cache").write("Initial");

        try (TestDatabase database = TestServer.of(MAJOR).createDatabase();
                Connection connection = database.connect()) {
            Runner runner = runner(database);
            long start = System.nanoTime();
            runner.migrate("head");
            long up = System.nanoTime();
            assertThat(read(connection)).isEqualTo(modelled);

            assertThat(makeMigrations(format, "other cache").compare().changes())
                    .as("a comparison that remembers nothing")
                    .isEmpty();

            long middle = System.nanoTime();
            runner.downgrade("base");
            long down = System.nanoTime();
            assertThat(read(connection)).isEqualTo(Schema.empty());
            assertThat(Leavings.of(connection)).isEqualTo(Leavings.OF_HISTORY);
            report(generated, (up - start) / 1_000_000, (down - middle) / 1_000_000);
        }
    }

    /** What the entities' DDL makes of a database, without any of what is tested here. */
    private Schema modelled() throws SQLException {
        List<String> ddl = model.read(MAJOR).statements();
        assertThat(ddl).hasSize(statements);
        try (TestDatabase database = TestServer.of(MAJOR).createDatabase();
                Connection connection = database.connect();
                var statement = connection.createStatement()) {
            for (String sql : ddl) {
                statement.execute(sql);
            }
            Schema schema = read(connection);
            assertThat(schema.all(Table.class)).hasSize(tables);
            return schema;
        }
    }

    private MakeMigrations makeMigrations(Workspace.Format format, String cache) {
        Workspace workspace = new Workspace(migrations(), "migrations", format, List.of(), project.resolve(cache));
        DatabaseModel database = new DatabaseModel(
                Database.DEFAULT, model, List.of(), Managed.USUAL, EntitySetTest::server, "PostgreSQL " + MAJOR);
        return new MakeMigrations(workspace, List.of(database), Answers.NONE);
    }

    private Runner runner(TestDatabase database) {
        RevisionGraph history = MigrationFolder.read(migrations(), List.of(), project.resolve("runner's cache"));
        return new Runner(database::connect, history, Database.DEFAULT, RunnerOptions.standard(), Progress.SILENT);
    }

    private Path migrations() {
        return project.resolve("migrations");
    }

    private static DatabaseUrl server() {
        var access = TestServer.of(MAJOR).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
    }

    private static Schema read(Connection connection) {
        return new CatalogReader(id -> !id.name().equals(History.DEFAULT_TABLE)).read(connection);
    }

    @SuppressWarnings("SystemOut")
    private void report(Generated generated, long up, long down) throws IOException {
        Path file = generated.file().orElseThrow();
        int operations =
                generated.changes().values().iterator().next().upgrade().size();
        System.out.printf(
                "%s: %d operations, %d bytes of %s; made in %s ms, applied in %d ms, rolled back in %d ms%n",
                getClass().getSimpleName(),
                operations,
                Files.size(file),
                file.getFileName(),
                generated.milliseconds(),
                up,
                down);
    }
}
