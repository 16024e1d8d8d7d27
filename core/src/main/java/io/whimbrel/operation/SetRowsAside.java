package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies the rows of a table into another, and drops the table with its partitions.
 *
 * <p>For a table that must be made again, since no ALTER makes a plain table a partitioned one; {@link RestoreRows} brings the
 * rows back. {@code CREATE UNLOGGED TABLE … AS TABLE …}, {@code DROP TABLE …}, never CASCADE. ACCESS EXCLUSIVE from the
 * beginning on, on what it is a part of and what its foreign keys point to at the end, and all rows are written; both
 * operations must be in one transaction. How far the sequences of identity columns have counted is noted in {@code
 * whimbrel.counted}, a setting that ends with it. In Java:
 * {@code op.setRowsAside("orders", "orders_rows").counting("id").alsoLocking("users")}.
 *
 * @param table the table
 * @param aside the table that holds its rows meanwhile
 * @param counted the raw names of the identity columns that go on where they have come to
 * @param alsoLocked the tables that its foreign keys point to
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtableas.html">CREATE TABLE AS</a>
 */
public record SetRowsAside(
        QualifiedName table, QualifiedName aside, List<String> counted, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the lists.
     */
    public SetRowsAside {
        counted = List.copyOf(counted);
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "set rows of table " + table + " aside, and drop it";
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE")
                .locking(Lock.ACCESS_EXCLUSIVE, table));
        statements.add(Statement.of("CREATE UNLOGGED TABLE " + aside.sql() + " AS TABLE " + table.sql())
                .scanning()
                .locking(Lock.ACCESS_EXCLUSIVE, table));
        counted.forEach(column -> statements.add(Statement.of(note(column))));
        statements.add(Statement.of("DROP TABLE " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked));
        return statements;
    }

    /** The value that a sequence has given out last, or the one that it is yet to begin with, and which of them it is. */
    private String note(String column) {
        String sequence = sequence(table, column);
        String last = "pg_catalog.pg_sequence_last_value(" + sequence + ")";
        return "SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif("
                + "pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb"
                + " || pg_catalog.jsonb_build_object(" + counter(aside, column)
                + ", CASE WHEN " + last + " IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(" + sequence
                + "), false) ELSE pg_catalog.jsonb_build_array(" + last + ", true) END))::text, true)";
    }

    /** Under what an identity column's count is noted. */
    static String counter(QualifiedName aside, String column) {
        return Identifiers.literal(aside.sql() + "." + Identifiers.quote(column));
    }

    static String sequence(QualifiedName table, String column) {
        return "pg_catalog.pg_get_serial_sequence(" + Identifiers.literal(table.sql()) + ", "
                + Identifiers.literal(column) + ")::regclass";
    }

    @Override
    public Call call() {
        return Call.to("setRowsAside")
                .with(table)
                .with(aside)
                .thenAll("counting", counted)
                .thenAll("alsoLocking", alsoLocked);
    }
}
