package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.CreatePolicy;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.Grant;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final QualifiedName USERS = QualifiedName.parse("users");

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = TestServer.of(17).createDatabase();
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void saysThatARoleIsMissingAndNeverMakesOne() throws SQLException {
        Operation grant = new Grant(List.of("SELECT"), ObjectId.of(Kind.TABLE, USERS), "nobody_here", false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE users (id int)");
            // the server says it in its own language
            statement.execute("SET lc_messages = 'C'");
        }
        assertThatThrownBy(() -> Execution.apply(connection, List.of(grant)))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("role \"nobody_here\" does not exist")
                .hasMessageContaining("; create the role on that server, or use one that has it");
    }

    @Test
    void saysThatTheRoleOfAPolicyIsMissing() throws SQLException {
        Operation policy = new CreatePolicy(
                new Policy("own", USERS, true, Policy.Command.ALL, List.of("nobody_here"), "true", null, null));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE users (id int)");
        }
        assertThatThrownBy(() -> Execution.apply(connection, List.of(policy)))
                .hasMessageContaining("nobody_here")
                .hasMessageContaining("; create the role on that server, or use one that has it");
    }

    @Test
    void failsWhereAPolicyWouldHideRows() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                CREATE TABLE users (id numeric(9, 3));
                INSERT INTO users VALUES (1.234);
                ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                ALTER TABLE users OWNER TO pg_monitor;
                GRANT CREATE ON SCHEMA public TO pg_monitor;
                SET ROLE pg_monitor\
                """);
        }
        Operation narrower =
                new AlterColumnType(USERS, "id", new TypeChange("numeric(9,3)", "numeric(9,1)"), null, null, List.of());

        assertThatThrownBy(() -> Execution.apply(connection, List.of(narrower)))
                .hasMessageContaining("row-level security policy for table \"users\"");
        try (Statement statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
        }
        assertThat(one("SELECT id FROM users")).isEqualTo("1.234");
    }

    @Test
    void runsOperationsInOrder() throws SQLException {
        Execution.apply(
                connection,
                List.of(
                        new CreateEnum(new EnumType(QualifiedName.parse("mood"), List.of("sad", "happy"), null)),
                        users(Column.of("mood", "mood"))));

        assertThat(one("SELECT count(*) FROM pg_attribute WHERE attrelid = 'users'::regclass AND attnum > 0"))
                .isEqualTo("1");
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(one("SHOW search_path")).isEqualTo("public, pg_temp");
    }

    @Test
    void namesOperationAndStatementOnFailureAndKeepsNothing() throws SQLException {
        assertThatThrownBy(() -> Execution.apply(
                        connection,
                        List.of(
                                users(Column.of("id", "bigint")),
                                new AddColumn(USERS, Column.of("mood", "mood"), null))))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("Could not add column users.mood: type \"mood\" does not exist (SQLSTATE 42704),"
                        + " at: ALTER TABLE users ADD COLUMN mood mood.");

        assertThat(one("SELECT to_regclass('users')")).isNull();
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Tag("timed")
    @Test
    void ignoresWhatTheRoleAndTheDatabaseSet() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA other");
            statement.execute("ALTER DATABASE " + database.name() + " SET search_path = other");
            statement.execute("ALTER DATABASE " + database.name() + " SET default_transaction_read_only = on");
            statement.execute("ALTER DATABASE " + database.name() + " SET statement_timeout = 1");
        }
        try (Connection other = database.connect()) {
            Execution.apply(other, List.of(users(Column.of("id", "bigint"))));
        }
        assertThat(one("SELECT to_regclass('public.users')")).isEqualTo("users");
        Execution.apply(connection, List.of(new DropTable(USERS)));
        assertThat(one("SELECT to_regclass('public.users')")).isNull();
    }

    private static CreateTable users(Column column) {
        return new CreateTable(new Table(USERS, List.of(column), List.of(), false, null));
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
