package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.CreateSchema;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.schema.Namespace;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void doesWhatTheRunnerDoes() throws SQLException {
        List<Recorded> files = new ArrayList<>(Recorded.tables(2));
        List<Operation> upgrade = List.of(
                Recorded.outside("CREATE INDEX CONCURRENTLY t001_id ON t001 (id)"),
                Recorded.committing("CREATE TYPE mood AS ENUM ('sad') -- of late"),
                Recorded.within("INSERT INTO t001 VALUES (1)"));
        List<Operation> downgrade =
                List.of(Recorded.outside("DROP INDEX CONCURRENTLY t001_id"), Recorded.within("DROP TYPE mood"));
        files.add(new Recorded("r003", "r002", upgrade, downgrade));
        RevisionGraph graph = RevisionGraph.of(files);

        play(SqlScript.of(graph.path(null, "r003"), Database.DEFAULT, Fixture.OPTIONS));
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1, r003 upgrade 3/3");
        assertThat(fixture.one("SELECT count(*) FROM t001")).isEqualTo("1");
        assertThat(fixture.runner(files).migrate("head")).isEmpty();

        play(SqlScript.of(graph.path("r003", "r001"), Database.DEFAULT, Fixture.OPTIONS));
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        assertThat(fixture.runner(files).migrate("head")).hasSize(2);
    }

    @Test
    void readsAsOneWouldWriteIt() {
        RevisionGraph graph = RevisionGraph.of(List.of(Recorded.of("r001", "", "CREATE TABLE t (id bigint)", "")));
        assertThat(SqlScript.of(graph.path(null, "r001"), Database.DEFAULT, RunnerOptions.standard()))
                .startsWith("\\set ON_ERROR_STOP on\n")
                .contains("""

                        -- upgrade r001 (V_r001.java): Migration r001
                        BEGIN;
                        SET LOCAL search_path = public, pg_temp;
                        """)
                .contains("""
                        SET LOCAL lock_timeout = 2000;
                        CREATE TABLE t (id bigint);
                        INSERT INTO public.whimbrel_history (\
                        """)
                .endsWith(");\nCOMMIT;\n");
    }

    @Test
    void refusesCodeWhichAScriptCanNotRun() {
        Recorded file = new Recorded("r001", "", List.of(new RunCode(connection -> {})), List.of());
        List<RevisionGraph.Step> path = RevisionGraph.of(List.of(file)).path(null, "r001");
        assertThatThrownBy(() -> SqlScript.of(path, Database.DEFAULT, Fixture.OPTIONS))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("V_r001.java runs Java code, which a script can't: print the revisions before and behind"
                        + " r001 by themselves, and take the database through this one with migrate or downgrade.");
    }

    @Test
    void setsTheLockTimeoutThatTheRunnerSets() {
        Recorded file = new Recorded(
                "r001",
                "",
                List.of(
                        Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)"),
                        new CreateSchema(new Namespace("quiet", null))),
                List.of());
        assertThat(SqlScript.of(RevisionGraph.of(List.of(file)).path(null, "r001"), Database.DEFAULT, Fixture.OPTIONS))
                .contains("SET lock_timeout = 0;\nCREATE INDEX CONCURRENTLY t_id ON t (id);\n")
                .contains("SET LOCAL lock_timeout = 0;\nCREATE SCHEMA quiet;\n");
    }

    @Test
    void isAScriptEvenWithNothingToDo() {
        assertThat(SqlScript.of(List.of(), Database.DEFAULT, Fixture.OPTIONS)).isEqualTo("-- nothing to do\n");
    }

    /** Statement by statement, as psql sends them: each ends with a semicolon at the end of a line. */
    private void play(String script) throws SQLException {
        for (String statement : script.replaceFirst("\\\\set.*\n", "").split(";\n")) {
            fixture.execute(statement);
        }
    }
}
