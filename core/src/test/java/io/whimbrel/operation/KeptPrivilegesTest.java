package io.whimbrel.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was granted by hand on a live database is there again when a migration has made the object again. */
class KeptPrivilegesTest {

    private static final ObjectId VIEW = ObjectId.of(Kind.VIEW, QualifiedName.parse("active"));
    private static final String ACTIVE = "CREATE VIEW active AS SELECT id, name FROM users";

    /** Roles are the server's, and several tests begin at once. */
    private static final String SETUP = """
        DO $$
        DECLARE
            role text;
        BEGIN
            FOREACH role IN ARRAY '{kept_owner,kept_clerk,kept_guest,"Kept Odd",kept_migrator}'::text[] LOOP
                BEGIN
                    EXECUTE format('CREATE ROLE %I', role);
                EXCEPTION WHEN duplicate_object OR unique_violation THEN
                END;
            END LOOP;
        END
        $$;
        CREATE TABLE users (id int, name text, label text GENERATED ALWAYS AS (lower(name)) STORED);
        CREATE VIEW active AS SELECT id, name FROM users;
        CREATE MATERIALIZED VIEW totals AS SELECT count(*) FROM users;
        CREATE FUNCTION one(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE TYPE pair AS (a int);
        CREATE DOMAIN email AS text;
        """;

    private static final String RIGHTS = """
        SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
            SELECT concat(c.relname, ' of ', relowner::regrole, ': ', a.grantor::regrole, ' ', a.grantee::regrole,
                ' ', privilege_type, ' ', is_grantable)
            FROM pg_class c, aclexplode(relacl) a WHERE relname IN ('active', 'totals')
            UNION ALL
            SELECT concat(c.relname, '.', attname, ': ', a.grantor::regrole, ' ', a.grantee::regrole,
                ' ', privilege_type, ' ', is_grantable)
            FROM pg_class c, pg_attribute t, aclexplode(attacl) a
            WHERE attrelid = c.oid AND NOT attisdropped AND relname IN ('users', 'active', 'totals')
            UNION ALL
            SELECT concat(proname, ' of ', proowner::regrole, ': ', a.grantor::regrole, ' ', a.grantee::regrole,
                ' ', privilege_type, ' ', is_grantable)
            FROM pg_proc, aclexplode(proacl) a WHERE proname = 'one'
            UNION ALL
            SELECT concat(typname, ' of ', typowner::regrole, ': ', a.grantor::regrole, ' ', a.grantee::regrole,
                ' ', privilege_type, ' ', is_grantable)
            FROM pg_type, aclexplode(typacl) a WHERE typname IN ('pair', 'email')
        ) AS all_rights (line)
        """;

    static Stream<Integer> majors() {
        return TestServer.majors().stream();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void comeBackWithEverythingThatIsMadeAgain(int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP + """
                GRANT SELECT, UPDATE ON active TO kept_clerk WITH GRANT OPTION;
                SET ROLE kept_clerk;
                GRANT SELECT ON active TO kept_guest WITH GRANT OPTION;
                SET ROLE kept_guest;
                GRANT SELECT ON active TO "Kept Odd", PUBLIC;
                RESET ROLE;
                GRANT UPDATE (name), SELECT (id) ON active TO kept_guest;
                GRANT SELECT ON totals TO kept_guest;
                ALTER MATERIALIZED VIEW totals OWNER TO kept_owner;
                REVOKE DELETE ON totals FROM kept_owner;
                REVOKE ALL ON FUNCTION one FROM PUBLIC;
                GRANT ALL ON FUNCTION one TO "Kept Odd";
                REVOKE ALL ON TYPE pair FROM PUBLIC;
                ALTER DOMAIN email OWNER TO kept_owner;
                GRANT ALL ON DOMAIN email TO kept_clerk;
                GRANT SELECT (label) ON users TO kept_clerk;
                """);
            String before = one(connection, RIGHTS);

            Execution.apply(
                    connection,
                    List.of(
                            new KeepPrivileges(
                                    List.of(
                                            VIEW,
                                            ObjectId.of(Kind.MATERIALIZED_VIEW, QualifiedName.parse("totals")),
                                            new ObjectId(Kind.FUNCTION, QualifiedName.parse("one"), "integer, text"),
                                            ObjectId.of(Kind.TYPE, QualifiedName.parse("pair")),
                                            ObjectId.of(Kind.DOMAIN, QualifiedName.parse("email")),
                                            ObjectId.column(QualifiedName.parse("users"), "label")),
                                    true),
                            sql("""
                                DROP VIEW active; DROP MATERIALIZED VIEW totals; DROP FUNCTION one; DROP TYPE pair;
                                DROP DOMAIN email; ALTER TABLE users DROP label;
                                ALTER TABLE users ADD label text GENERATED ALWAYS AS (upper(name)) STORED;
                                CREATE VIEW active AS SELECT name, id FROM users;
                                CREATE MATERIALIZED VIEW totals AS SELECT count(*), 1 AS one FROM users;
                                CREATE FUNCTION one(c int, d text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
                                CREATE TYPE pair AS (b int);
                                CREATE DOMAIN email AS varchar\
                                """),
                            new RestorePrivileges()));

            assertThat(before).contains("kept_guest \"Kept Odd\" SELECT", "active.name", "totals of kept_owner");
            assertThat(one(connection, RIGHTS)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("majors")
    void isWhatItWasWhereDefaultPrivilegesWouldGiveMore(int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP + """
                GRANT SELECT ON active TO kept_clerk;
                ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO kept_guest, PUBLIC;
                """);
            String before = one(connection, RIGHTS);

            rebuild(connection, ACTIVE);

            assertThat(one(connection, RIGHTS)).isEqualTo(before);
        }
    }

    @Test
    void nothingIsTouchedWhereNothingWasGranted() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP);
            rebuild(connection, ACTIVE);
            assertThat(one(connection, RIGHTS)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("majors")
    void aRoleThatIsNoSuperuserActsForTheOwner(int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP + """
                GRANT kept_owner TO kept_migrator;
                GRANT ALL ON SCHEMA public TO kept_migrator, kept_owner;
                ALTER TABLE users OWNER TO kept_owner;
                ALTER VIEW active OWNER TO kept_owner;
                GRANT SELECT ON active TO kept_clerk WITH GRANT OPTION;
                SET ROLE kept_clerk;
                GRANT SELECT ON active TO kept_guest;
                RESET ROLE;
                SET SESSION AUTHORIZATION kept_migrator;
                """);

            rebuild(connection, ACTIVE);

            execute(connection, "RESET SESSION AUTHORIZATION");
            assertThat(one(connection, RIGHTS))
                    .contains("active of kept_owner: kept_owner kept_clerk SELECT t")
                    .contains("active of kept_owner: kept_owner kept_guest SELECT f")
                    .doesNotContain("kept_migrator", "kept_clerk kept_guest");
        }
    }

    @Test
    void aColumnOrARoleThatIsNoMoreTakesItsRightsAlong() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP + """
                CREATE ROLE kept_fleeting;
                GRANT SELECT ON active TO kept_fleeting, kept_clerk;
                GRANT UPDATE (id, name) ON active TO kept_clerk;
                """);

            rebuild(connection, "DROP ROLE kept_fleeting; CREATE VIEW active AS SELECT id FROM users");

            assertThat(one(connection, RIGHTS))
                    .contains("kept_clerk SELECT", "active.id:")
                    .doesNotContain("kept_fleeting", "active.name:");
        }
    }

    @Test
    void anotherTransactionKnowsNothingOfWhatWasKept() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, SETUP);
            Operation keep = new KeepPrivileges(List.of(VIEW), true);
            assertThatThrownBy(() -> Execution.apply(connection, List.of(keep, new Commit(), new RestorePrivileges())))
                    .hasMessageContaining("no privileges were kept in this transaction");
            assertThatThrownBy(() -> Execution.apply(
                            connection, List.of(keep, new RestorePrivileges(), new RestorePrivileges())))
                    .hasMessageContaining("no privileges were kept in this transaction");
        }
    }

    private static void rebuild(Connection connection, String creation) {
        Execution.apply(
                connection,
                List.of(
                        new KeepPrivileges(List.of(VIEW), true),
                        sql("DROP VIEW active; " + creation),
                        new RestorePrivileges()));
    }

    private static Operation sql(String sql) {
        return new ExecuteSql(sql, Boundary.WITHIN);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
