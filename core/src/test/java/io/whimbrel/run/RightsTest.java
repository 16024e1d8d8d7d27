package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role that may not do what a migration asks for: it is told what it lacks, and nothing is changed. */
class RightsTest {

    private static final List<Recorded> FILES = List.of(
            Recorded.of("r001", "", "CREATE TABLE t (id bigint)", "DROP TABLE t"),
            new Recorded(
                    "r002",
                    "r001",
                    List.of(
                            Recorded.within("CREATE TABLE u (id bigint)"),
                            Recorded.within("ALTER TABLE t ADD COLUMN n bigint")),
                    List.of()));

    private static final String HAVE_IT = "; migrate as a user who has that right, or have it granted";

    private Fixture fixture;
    private String role = "";

    @BeforeEach
    void role() throws SQLException {
        fixture = new Fixture();
        role = "poor_" + fixture.database().name();
        fixture.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'poor'");
    }

    @AfterEach
    void close() throws SQLException {
        fixture.execute("DROP OWNED BY " + role + " CASCADE; DROP ROLE " + role);
        fixture.close();
    }

    @Test
    void toMakeTheHistory() throws SQLException {
        fixture.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        assertRefused("V_r001.java: Could not record it in the history: permission denied for schema public"
                + " (SQLSTATE 42501)" + HAVE_IT + "; nothing of this migration was kept.");
    }

    @Test
    void toReadTheHistory() throws SQLException {
        fixture.runner(FILES).migrate("r001");
        assertRefused("The database can't be used: permission denied for table whimbrel_history (SQLSTATE 42501)"
                + HAVE_IT + ".");
    }

    @Test
    void toWriteTheHistory() throws SQLException {
        fixture.runner(FILES).migrate("r001");
        fixture.execute("GRANT CREATE ON SCHEMA public TO " + role + "; GRANT SELECT ON whimbrel_history TO " + role
                + "; ALTER TABLE t OWNER TO " + role);
        assertRefused("V_r002.java: Could not record it in the history: permission denied for table whimbrel_history"
                + " (SQLSTATE 42501)" + HAVE_IT + "; nothing of this migration was kept.");
    }

    @Test
    void toChangeATableOfSomebodyElse() throws SQLException {
        fixture.runner(FILES).migrate("r001");
        fixture.execute("GRANT CREATE ON SCHEMA public TO " + role + "; GRANT ALL ON whimbrel_history, t TO " + role);
        assertRefused("V_r002.java: Could not execute ALTER TABLE t ADD COLUMN n bigint: must be owner of table t"
                + " (SQLSTATE 42501)" + HAVE_IT + "; nothing of this migration was kept.");
    }

    /** Only a default: whoever migrates means to write. */
    @Test
    void butADefaultOfReadOnlyIsNoLackOfRights() throws SQLException {
        fixture.execute("GRANT CREATE ON SCHEMA public TO " + role);
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET default_transaction_read_only = on");
        fixture.execute("ALTER ROLE " + role + " SET default_transaction_read_only = on");
        assertThat(poor().migrate("head")).hasSize(2);
    }

    private void assertRefused(String sentence) throws SQLException {
        String before = state();
        assertThatThrownBy(() -> poor().migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(sentence);
        assertThat(state()).isEqualTo(before);
        fixture.assertNothingLeft();
    }

    private String state() throws SQLException {
        try (Connection connection = fixture.connect()) {
            String history = fixture.hasTable("whimbrel_history") ? fixture.history() : "none";
            return new CatalogReader().read(connection) + " " + history;
        }
    }

    private Runner poor() {
        Properties login = fixture.database().properties();
        login.setProperty("user", role);
        login.setProperty("password", "poor");
        login.setProperty("preferQueryMode", "simple");
        ConnectionSource source =
                () -> DriverManager.getConnection(fixture.database().url(), login);
        return new Runner(source, RevisionGraph.of(FILES), Database.DEFAULT, Fixture.OPTIONS, Progress.SILENT);
    }
}
