package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows that are in the way of what comes behind it, and stops if there is one: {@code DO …}.
 *
 * <p>It reads every row, and holds up nobody: rows may come while it counts. One that is locking keeps them out to the end
 * of the transaction, under ACCESS EXCLUSIVE. In Java:
 * {@code op.refuseRows("orders", "total > 2147483647", "orders.total can't become integer, which has no room for")}, then
 * {@code .hint("…")}, {@code .locking()}.
 *
 * @param table the table
 * @param condition the SQL condition of the rows in the way
 * @param message the sentence that ends with how many rows there are
 * @param hint what to do about it, if there is anything
 * @param locking whether no row may come before the end of the transaction
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">DO</a>
 */
public record RefuseRows(
        QualifiedName table,
        String condition,
        String message,
        @Nullable String hint,
        boolean locking) implements Operation {

    /**
     * Counts rows, and lets others come meanwhile.
     *
     * @param table the table
     * @param condition the SQL condition of the rows in the way
     * @param message the sentence that ends with how many rows there are
     * @param hint what to do about it, if there is anything
     */
    public RefuseRows(QualifiedName table, String condition, String message, @Nullable String hint) {
        this(table, condition, message, hint, false);
    }

    @Override
    public String describe() {
        return "look for rows of " + table + " that are in the way";
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement().with(Hazard.mayFail("if a row of " + table + " has " + condition)));
    }

    private Statement statement() {
        return locking ? blockUnderLock() : Statement.of(block("")).scanning();
    }

    /** No row slips in between this and what comes behind it in the transaction. */
    Statement blockUnderLock() {
        return Statement.of(block("    LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE;\n"))
                .scanning()
                .locking(Lock.ACCESS_EXCLUSIVE, table);
    }

    /** The statement, with what is to be done before the rows are counted. */
    private String block(String first) {
        String body = """

            DECLARE
                %4$s bigint;
            BEGIN
            %1$s    SELECT count(*) INTO %4$s FROM %2$s
                WHERE %3$s;
                IF %4$s > 0 THEN
                    RAISE EXCEPTION USING
                        ERRCODE = 'check_violation',
                        MESSAGE = %5$s || %4$s || CASE %4$s WHEN 1 THEN ' row' ELSE ' rows' END%6$s;
                END IF;
            END
            """.formatted(
                        first,
                        table.sql(),
                        condition,
                        Variable.beside(condition, "misfits"),
                        Identifiers.literal(message + " "),
                        advice());
        return "DO " + DollarQuotes.around(body);
    }

    private String advice() {
        return hint == null ? "" : ",\n            HINT = " + Identifiers.literal(hint);
    }

    @Override
    public Call call() {
        Call call =
                Call.to("refuseRows").with(table).with(condition).with(message).thenIfPresent("hint", hint);
        return locking ? call.then(Call.to("locking")) : call;
    }
}
