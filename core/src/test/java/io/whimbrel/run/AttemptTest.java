package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddEnumValue;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.run.Attempt.Refusal;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final QualifiedName USERS = QualifiedName.parse("users");
    private static final String COLUMNS = "select string_agg(attname, ' ' order by attnum) from pg_attribute"
            + " where attrelid = 'users'::regclass and attnum > 0 and not attisdropped";

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = TestServer.of(17).createDatabase();
        connection = database.connect();
        execute("create type mood as enum ('ok')");
        execute("create table users (id int, mood mood)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void whatIsTakenIsTakenBack() throws SQLException {
        String path = query("show search_path");

        assertThat(Attempt.of(connection, List.of(add("id + 1")))).isEmpty();
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(query(COLUMNS)).isEqualTo("id mood");
        assertThat(query("show search_path")).isEqualTo(path);
    }

    @Test
    void whatIsRefusedIsToldAndTakenBack() throws SQLException {
        assertThat(Attempt.of(connection, List.of(add("1"), new SetNotNull(USERS, "id", "idd"))))
                .contains(new Refusal(
                        "42703",
                        "column \"idd\" does not exist; Perhaps you meant to reference the column \"users.id\""
                                + " (SQLSTATE 42703)"));
        assertThat(query(COLUMNS)).isEqualTo("id mood");
    }

    @Test
    void anOpenTransactionStaysOpenAndKeepsWhatItDid() throws SQLException {
        connection.setAutoCommit(false);
        execute("alter table users add column name text");
        assertThat(Attempt.of(connection, List.of(add("name || 1")))).isPresent();
        assertThat(Attempt.of(connection, List.of(add("length(name)")))).isEmpty();
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(query(COLUMNS)).isEqualTo("id mood name");
        connection.rollback();
        assertThat(query(COLUMNS)).isEqualTo("id mood");
    }

    @Test
    void whatOnlyOneTransactionCantDoIsToldApart() throws SQLException {
        Operation label = new AddEnumValue(QualifiedName.parse("mood"), "sad", null, null);

        assertThat(Attempt.of(connection, List.of(label, new SetNotNull(USERS, "mood", "'sad'"))))
                .get()
                .matches(Refusal::isOfTransaction);
        assertThat(Attempt.of(connection, List.of(label, new SetNotNull(USERS, "mood", "'sadder'"))))
                .get()
                .matches(refusal -> !refusal.isOfTransaction());
    }

    private static Operation add(String backfill) {
        return new AddColumn(USERS, new Column("age", "integer", null, true, null, null, null, null), backfill);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
