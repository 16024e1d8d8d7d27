package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AttachIndex;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreateIndex.How;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Reindex;
import io.whimbrel.operation.ValidateIndex;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index of a partitioned table comes in many steps, and may be cut off in any. */
class PartitionedIndexTest {

    private static final Index WHOLE = new Index(
            QualifiedName.parse("events_id"),
            QualifiedName.parse("events"),
            "btree",
            true,
            List.of("id"),
            List.of(),
            false,
            Map.of(),
            null,
            null);

    private static final List<Operation> UPGRADE = List.of(
            new CreateIndex(WHOLE, How.ONLY),
            new CreateIndex(part("a"), How.CONCURRENTLY),
            new AttachIndex(WHOLE.name(), part("a").name()),
            new CreateIndex(part("b"), How.CONCURRENTLY),
            new AttachIndex(WHOLE.name(), part("b").name()),
            new ValidateIndex(WHOLE.name()));

    private static final List<Recorded> FILES = List.of(new Recorded("r001", "", UPGRADE, List.of()));

    private static final String VALID = "SELECT indisvalid FROM pg_index WHERE indexrelid = 'events_id'::regclass";

    private Fixture fixture;

    private static Index part(String name) {
        return WHOLE.on(QualifiedName.parse(name), QualifiedName.parse(name + "_id_idx"));
    }

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
        fixture.execute("CREATE TABLE events (id bigint) PARTITION BY RANGE (id);"
                + "CREATE TABLE a PARTITION OF events FOR VALUES FROM (0) TO (10);"
                + "CREATE TABLE b PARTITION OF events FOR VALUES FROM (10) TO (20);"
                + "INSERT INTO events VALUES (1), (11), (11)");
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void buildsAPartitionsInvalidIndexAgain() throws SQLException {
        assertThatThrownBy(() -> fixture.runner(FILES).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("could not create unique index \"b_id_idx\"");
        assertThat(fixture.one(VALID)).isEqualTo("f");

        fixture.execute("DELETE FROM b WHERE ctid = '(0,1)'");
        fixture.runner(FILES).migrate("head");
        assertThat(fixture.one(VALID)).isEqualTo("t");
        assertThat(fixture.one("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                .isEqualTo("0");
    }

    @Test
    void stopsAtAPartitionThatNoMigrationMade() throws SQLException {
        fixture.execute("DELETE FROM b WHERE ctid = '(0,1)';"
                + "CREATE TABLE \"by hand\" PARTITION OF events FOR VALUES FROM (20) TO (30)");
        assertThatThrownBy(() -> fixture.runner(FILES).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("index events_id is invalid, for it lacks an index on \"by hand\"")
                .hasMessageContaining("steps 1 to 4 are done");

        fixture.execute("CREATE UNIQUE INDEX by_hand ON \"by hand\" (id)");
        fixture.execute("ALTER INDEX events_id ATTACH PARTITION by_hand");
        fixture.runner(FILES).migrate("head");
        assertThat(fixture.one(VALID)).isEqualTo("t");
    }

    @Test
    void dropsWhatAReindexLeftBeforeItTriesAgain() throws SQLException {
        fixture.execute("CREATE FUNCTION f(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $1; END';"
                + "CREATE INDEX events_f ON events (f(id));"
                + "CREATE OR REPLACE FUNCTION f(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql"
                + " AS 'BEGIN RETURN 1 / ($1 - 11); END'");
        Reindex reindex = new Reindex(QualifiedName.parse("events_f"), WHOLE.table(), true);
        List<Recorded> files = List.of(new Recorded("r001", "", List.of(reindex), List.of()));
        assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("division by zero")
                .hasMessageContaining("is looked at before it is tried again");
        assertThat(fixture.one("SELECT string_agg(indexrelid::regclass::text, ' ') FROM pg_index WHERE NOT indisvalid"))
                .isEqualTo("b_f_idx_ccnew");

        fixture.execute("CREATE OR REPLACE FUNCTION f(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql"
                + " AS 'BEGIN RETURN $1; END'");
        fixture.runner(files).migrate("head");
        assertThat(fixture.one("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                .isEqualTo("0");
        assertThat(fixture.one("SELECT count(*) FROM pg_class WHERE relname LIKE '%f_idx%' AND relkind = 'i'"))
                .isEqualTo("2");
    }
}
