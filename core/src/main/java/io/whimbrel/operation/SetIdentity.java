package io.whimbrel.operation;

import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes what an identity column accepts and how it counts: {@code ALTER TABLE … ALTER COLUMN … SET GENERATED …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; how far it has counted stays. In Java:
 * {@code op.setIdentity("users", "id", identityAlways("INCREMENT BY 50"))}, where what isn't said is
 * default, or {@code op.restartIdentity(…)} of the same.
 *
 * @param table the table
 * @param column the column's raw name
 * @param identity all that makes it an identity column
 * @param restart whether it starts again, as it must where its new bounds have nothing in common with what they were
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetIdentity(QualifiedName table, String column, Identity identity, boolean restart) implements Operation {

    /**
     * Changes an identity column that counts on from where it is.
     *
     * @param table the table
     * @param column the column's raw name
     * @param identity all that makes it an identity column
     */
    public SetIdentity(QualifiedName table, String column, Identity identity) {
        this(table, column, identity, false);
    }

    /** What takes it to its new start first where the new bounds leave out where it may stand. */
    public static List<Operation> reaching(
            QualifiedName table, String column, SequenceOptions from, SequenceOptions to) {
        List<Operation> reaching = new ArrayList<>();
        if (SequenceStart.isBehindEnd(from, to)) {
            reaching.add(new ExecuteSql(SequenceStart.reachingUnused(table, column, to), Statement.Boundary.WITHIN));
        }
        if (SequenceStart.isBeforeUsual(from, to)) {
            reaching.add(
                    new ExecuteSql(SequenceStart.reachingFromAnywhere(table, column, to), Statement.Boundary.WITHIN));
        }
        return reaching;
    }

    @Override
    public String describe() {
        return "change identity of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        String options = SequenceSpelling.all(identity.options()).stream()
                .map(option -> " SET " + option)
                .collect(Collectors.joining());
        List<Statement> statements = new ArrayList<>();
        if (!restart) {
            SequenceStart.reaching(table, column, identity.options()).ifPresent(statements::add);
        }
        statements.add(Altering.column(
                table,
                column,
                "SET GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + options
                        + (restart ? " RESTART" : "")));
        return statements;
    }

    @Override
    public Call call() {
        return Call.to(restart ? "restartIdentity" : "setIdentity")
                .with(table)
                .with(column)
                .nesting(SequenceSpelling.of(identity));
    }
}
