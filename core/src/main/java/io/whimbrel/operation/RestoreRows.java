package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings rows back that {@link SetRowsAside} has set aside, and drops the table that held them.
 *
 * <p>{@code INSERT INTO … SELECT …}, which gives each row to the partition where it belongs; the sequences of identity
 * columns go on where they had come to, or behind the values that are there. In Java:
 * {@code op.restoreRows("orders", "orders_rows", "id", "at").counting("id")}, and {@code .identity("id")} for a column whose
 * sequence wasn't there or had other bounds.
 *
 * @param table the table
 * @param aside the table that holds the rows
 * @param columns the raw names of the columns, without those that are computed
 * @param counted the raw names of the identity columns among them that go on where they had come to
 * @param identities the raw names of those that go on behind the values that are there
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html">INSERT</a>
 */
public record RestoreRows(
        QualifiedName table, QualifiedName aside, List<String> columns, List<String> counted, List<String> identities)
        implements Operation {

    /**
     * Copies the lists.
     */
    public RestoreRows {
        columns = List.copyOf(columns);
        counted = List.copyOf(counted);
        identities = List.copyOf(identities);
    }

    @Override
    public String describe() {
        return "restore rows of table " + table;
    }

    @Override
    public List<Statement> statements() {
        String names = Identifiers.quoteAll(columns);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("INSERT INTO " + table.sql() + " (" + names + ") OVERRIDING SYSTEM VALUE SELECT "
                        + names + " FROM " + aside.sql())
                .rewriting()
                .locking(Lock.ROW_EXCLUSIVE, table)
                .with(Hazard.mayFail("if no partition of " + table + " takes a row, or rows collide")));
        // PostgreSQL alters no table while checks of its rows are put off to the end of the transaction.
        statements.add(Statement.of("SET CONSTRAINTS ALL IMMEDIATE"));
        counted.forEach(column -> statements.add(Statement.of(goOnAsNoted(column))));
        identities.forEach(column -> statements.add(goOn(column)));
        statements.add(Statement.of("DROP TABLE " + aside.sql()).locking(Lock.ACCESS_EXCLUSIVE, aside));
        return statements;
    }

    private String goOnAsNoted(String column) {
        String noted =
                "pg_catalog.current_setting('whimbrel.counted')::jsonb -> " + SetRowsAside.counter(aside, column);
        return "SELECT pg_catalog.setval(" + SetRowsAside.sequence(table, column) + ", (" + noted + " ->> 0)::bigint, ("
                + noted + " ->> 1)::boolean)";
    }

    /** {@code setval} refuses what is outside the sequence's bounds, which it never gives out either. */
    private Statement goOn(String column) {
        String quoted = Identifiers.quote(column);
        String highest = "max(t." + quoted + ")";
        String lowest = "min(t." + quoted + ")";
        String sequence = SetRowsAside.sequence(table, column);
        return Statement.of(
                        "SELECT pg_catalog.setval(s.seqrelid::regclass, CASE WHEN s.seqincrement > 0 THEN " + highest
                                + " ELSE " + lowest + " END) FROM " + table.sql()
                                + " t, pg_catalog.pg_sequence s WHERE s.seqrelid = " + sequence
                                + " AND t." + quoted + " BETWEEN s.seqmin AND s.seqmax"
                                + " GROUP BY s.seqrelid, s.seqincrement, s.seqstart HAVING CASE WHEN s.seqincrement > 0 THEN "
                                + highest + " >= s.seqstart ELSE " + lowest + " <= s.seqstart END")
                .scanning();
    }

    @Override
    public Call call() {
        return Call.to("restoreRows")
                .with(table)
                .with(aside)
                .withAll(columns)
                .thenAll("counting", counted)
                .thenAll("identity", identities);
    }
}
