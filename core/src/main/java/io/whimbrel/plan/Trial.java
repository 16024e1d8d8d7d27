package io.whimbrel.plan;

import io.whimbrel.operation.Lock;
import io.whimbrel.plan.Measured.RowWork;
import io.whimbrel.run.Surrounding.Work;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs a statement again, among things that were put there for it to run into, and takes all back.
 *
 * <p>A trigger for each statement is called for a table without rows, too: so it tells an UPDATE from a
 * DELETE. A table on which a view depends is dropped only by CASCADE.
 */
final class Trial {

    private static final String NOTES = """
            CREATE TEMPORARY TABLE whimbrel_notes (relation oid, work text) ON COMMIT DROP;
            CREATE FUNCTION pg_temp.whimbrel_note() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO pg_temp.whimbrel_notes VALUES (TG_RELID, TG_OP); RETURN NULL; END $$
            """;

    private final Connection connection;
    private final Set<QualifiedName> written;
    private final Set<QualifiedName> lessened;

    /**
     * A trial of one statement.
     *
     * @param connection within the transaction of the statement
     * @param measured what it did
     * @param tables those that were there before
     */
    Trial(Connection connection, Measured measured, Set<QualifiedName> tables) {
        this.connection = connection;
        this.written = measured.locks().entrySet().stream()
                .filter(lock -> lock.getValue().compareTo(Lock.ROW_EXCLUSIVE) >= 0)
                .map(Map.Entry::getKey)
                .filter(tables::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        this.lessened = new TreeSet<>();
        measured.changes().gone().forEach(gone -> lessened.add(gone.name()));
        measured.changes().goneColumns().forEach(column -> lessened.add(column.table()));
    }

    boolean isNeeded() {
        return !written.isEmpty() || !lessened.isEmpty();
    }

    /** What it does with the rows of tables. */
    Map<QualifiedName, Set<RowWork>> rows(Work work) throws SQLException {
        Map<QualifiedName, Set<RowWork>> told = new TreeMap<>();
        Savepoint savepoint = connection.setSavepoint();
        try {
            execute(NOTES);
            for (QualifiedName table : written) {
                attempt("CREATE TRIGGER whimbrel_note BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON " + table.sql()
                        + " FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.whimbrel_note()");
            }
            Relations relations = Relations.of(connection);
            work.run();
            read(relations, told);
        } catch (SQLException e) {
            // Nothing is told by a statement that can't run among triggers: a materialized view has none.
            told.clear();
        } finally {
            connection.rollback(savepoint);
        }
        return told;
    }

    private void read(Relations relations, Map<QualifiedName, Set<RowWork>> told) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select relation, work from pg_temp.whimbrel_notes")) {
            while (rows.next()) {
                RowWork work = RowWork.valueOf(rows.getString(2));
                relations
                        .name(rows.getLong(1))
                        .ifPresent(table -> told.computeIfAbsent(table, each -> EnumSet.noneOf(RowWork.class))
                                .add(work));
            }
        }
    }

    /** With which of the tables and views it would drop what depends on them. */
    Set<QualifiedName> cascades(Work work) throws SQLException {
        Set<QualifiedName> cascades = new TreeSet<>();
        for (QualifiedName name : lessened) {
            Savepoint savepoint = connection.setSavepoint();
            try {
                execute("CREATE TEMPORARY VIEW " + Identifiers.quote("whimbrel_dependant") + " AS SELECT * FROM "
                        + name.sql());
                work.run();
                if (!exists()) {
                    cascades.add(name);
                }
            } catch (SQLException e) {
                // Refused, as it should be: something depends on it.
            } finally {
                connection.rollback(savepoint);
            }
        }
        return cascades;
    }

    private boolean exists() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select pg_catalog.to_regclass('pg_temp.whimbrel_dependant') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void attempt(String sql) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            execute(sql);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            connection.rollback(savepoint);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
