package io.whimbrel.run;

import static io.whimbrel.migration.Definitions.check;
import static io.whimbrel.migration.Definitions.column;
import static io.whimbrel.migration.Definitions.constraint;
import static io.whimbrel.migration.Definitions.foreignKey;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A migration with a step of every kind, for the tests in which it is cut off.
 *
 * <p>Its database has gates: a row in {@code gate.closed} holds up the statement that comes to that place, whoever sends
 * it. {@code start} and {@code end} are the beginning and the end of what a statement of DDL does, {@code row} is in the
 * midst of one that changes rows, {@code build} in the midst of building the first index.
 */
final class TwelveSteps {

    static final int STEPS = 12;
    static final int STEPS_BACK = 8;

    private static final String GATES = """
        CREATE SCHEMA gate;
        CREATE TABLE gate.closed (place text);
        CREATE FUNCTION gate.pass(place text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN
          WHILE EXISTS (SELECT FROM gate.closed c WHERE starts_with($1, c.place)) LOOP
            PERFORM pg_sleep(0.01);
          END LOOP;
          RETURN 1;
        END $$;
        CREATE FUNCTION gate.build(id bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
          IF id = 500 THEN PERFORM gate.pass('build'); END IF; RETURN id;
        END $$;
        CREATE FUNCTION gate.row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          PERFORM gate.pass('row ' || current_query()); RETURN NEW;
        END $$;
        CREATE FUNCTION gate.ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
          PERFORM gate.pass(CASE TG_EVENT WHEN 'ddl_command_start' THEN 'start ' ELSE 'end ' END || current_query());
        END $$;
        CREATE EVENT TRIGGER gate_start ON ddl_command_start EXECUTE FUNCTION gate.ddl();
        CREATE EVENT TRIGGER gate_end ON ddl_command_end EXECUTE FUNCTION gate.ddl();
        """;

    private static final String TABLES = """
        CREATE TYPE mood AS ENUM ('sad');
        CREATE TABLE users (id bigint PRIMARY KEY, name text, email text, age int);
        CREATE TABLE orders (id bigint, user_id bigint);
        CREATE TABLE tags (id bigint);
        CREATE TABLE notes (id bigint, made text);
        CREATE VIEW people AS SELECT id, name FROM users;
        INSERT INTO users SELECT i, 'name ' || i, i || '@example.org', 1 FROM generate_series(1, 1000) i;
        INSERT INTO orders SELECT i, i FROM generate_series(1, 1000) i;
        CREATE INDEX users_name ON users (name);
        CREATE TRIGGER row BEFORE INSERT OR UPDATE ON users FOR EACH ROW WHEN (NEW.id = 500)
          EXECUTE FUNCTION gate.row();
        CREATE TRIGGER row BEFORE INSERT OR UPDATE ON tags FOR EACH ROW EXECUTE FUNCTION gate.row();
        CREATE TRIGGER row BEFORE INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION gate.row();
        """;

    private TwelveSteps() {}

    static List<Recorded> files() {
        return List.of(
                new Recorded("r001", "", upgrade().recorded(), downgrade().recorded()));
    }

    /** A database on which the migration can run. */
    static TestDatabase database(int major) throws SQLException {
        TestDatabase database = TestServer.of(major).createDatabase();
        try (Connection connection = database.connect()) {
            prepare(connection);
        }
        return database;
    }

    /** Makes in an empty database what the migration needs. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GATES + TABLES);
        }
    }

    /** The schema and the rows. */
    static String state(ConnectionSource source) throws SQLException {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    SELECT concat_ws(E'\n', (SELECT string_agg(u::text, ',' ORDER BY id) FROM users u),
                      (SELECT string_agg(n::text, ',' ORDER BY n.id, n.made) FROM notes n),
                      (SELECT count(*) FROM orders), (SELECT string_agg(t::text, ',') FROM tags t))\
                    """)) {
            rows.next();
            return new CatalogReader().read(connection) + "\n" + rows.getString(1);
        }
    }

    private static Operations upgrade() {
        Operations op = new Operations();
        op.execute("INSERT INTO notes VALUES (1, 'first')");
        op.addColumn("users", column("kind", "text"));

        op.createIndex("users_built", "users", "gate.build(id)").concurrently();

        op.addConstraint("orders", constraint("theirs", "FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID"));
        op.commit();

        op.validateConstraint("orders", "theirs").alsoLocking("users");
        op.commit();

        op.backfill("users", "kind", "'person ' || id");

        op.addConstraint("users", constraint("kind_filled", "CHECK ((kind IS NOT NULL)) NOT VALID"));
        op.commit();

        op.validateConstraint("users", "kind_filled");
        op.commit();

        op.setNotNullByCheck("users", "kind", "kind_filled");
        op.addEnumValue("mood", "calm");

        op.addColumn("tags", column("mood", "mood").defaultTo("'calm'"));
        op.execute("INSERT INTO tags VALUES (1)");
        op.dropView("people");
        op.createView("people", "SELECT id, name, kind FROM users");
        op.execute("INSERT INTO notes VALUES (9, 'once')");

        op.createIndex("users_email_key", "users", "email").unique().concurrently();

        op.addConstraint("users", constraint("users_email_key", "UNIQUE USING INDEX users_email_key"));
        op.dropColumn("users", "age");

        op.dropIndex("users_name", "users").concurrently();
        return op;
    }

    private static Operations downgrade() {
        Operations op = new Operations();
        op.createIndex("users_name", "users", "name").concurrently();

        op.addColumn("users", column("age", "integer"));
        op.dropConstraint("users", "users_email_key");
        op.commit();

        op.backfill("users", "age", "1");

        op.dropView("people");
        op.createView("people", "SELECT id, name FROM users");
        op.dropColumn("tags", "mood");
        op.execute("INSERT INTO notes VALUES (-4, 'back')");
        op.commit();

        op.dropNotNull("users", "kind");
        op.commit();

        op.dropConstraint("orders", "theirs").alsoLocking("users");
        op.replaceEnum("mood").from("sad", "calm").to("sad");

        op.dropIndex("users_built", "users").concurrently();

        op.dropColumn("users", "kind");
        op.addConstraint("users", check("grown", "age > 0"));
        op.addConstraint("orders", foreignKey("whose", "user_id").references("users", "id"));
        return op;
    }
}
