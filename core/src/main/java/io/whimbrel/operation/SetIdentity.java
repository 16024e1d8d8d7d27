package io.whimbrel.operation;

import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes what an identity column accepts and how it counts: {@code ALTER TABLE … ALTER COLUMN … SET GENERATED …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java:
 * {@code op.setIdentity("users", "id", identityAlways("INCREMENT BY 50"))}, where what isn't said is
 * default, or {@code op.restartIdentity(…)} of the same. How far it has counted stays, but for this: a bound that is said takes one that stands outside to
 * its start first, if it stands before it or has given out nothing yet.
 *
 * @param table the table
 * @param column the column's raw name
 * @param identity all that makes it an identity column
 * @param resumption where it goes on
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetIdentity(QualifiedName table, String column, Identity identity, Resumption resumption)
        implements Operation {

    /**
     * Changes an identity column that counts on from where it is.
     *
     * @param table the table
     * @param column the column's raw name
     * @param identity all that makes it an identity column
     */
    public SetIdentity(QualifiedName table, String column, Identity identity) {
        this(table, column, identity, Resumption.WHERE_IT_STANDS);
    }

    /** Bounds other than the usual ones are said, and so reached. */
    public SetIdentity {
        resumption = resumption.saidWith(identity.options());
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
        if (resumption == Resumption.WITHIN_ITS_BOUNDS) {
            statements.add(SequenceStart.reaching(table, column, identity.options()));
        }
        statements.add(Altering.column(
                table,
                column,
                "SET GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + options
                        + (resumption == Resumption.AT_ITS_START ? " RESTART" : "")));
        return statements;
    }

    @Override
    public Call call() {
        return Call.to(resumption == Resumption.AT_ITS_START ? "restartIdentity" : "setIdentity")
                .with(table)
                .with(column)
                .nesting(SequenceSpelling.of(identity, resumption));
    }
}
