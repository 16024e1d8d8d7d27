package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.util.List;

/**
 * Makes a column an identity column: {@code ALTER TABLE … ALTER COLUMN … ADD GENERATED … AS IDENTITY}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; the column must be NOT NULL. Then its sequence is moved to the greatest
 * value within its bounds that is there (the least where it counts down), lest it hands out one that is taken. In Java:
 * {@code op.addIdentity("users", "id", identity())}, {@code identity("INCREMENT BY 50")} or
 * {@code identityAlways()}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param identity what makes it an identity column
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddIdentity(QualifiedName table, String column, Identity identity) implements Operation {

    @Override
    public String describe() {
        return "add identity to " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "ADD " + identity.sql()), goOn());
    }

    private Statement goOn() {
        SequenceOptions options = identity.options();
        boolean ascending = options.increment() > 0;
        String last = (ascending ? "max(" : "min(") + Identifiers.quote(column) + ")";
        // setval refuses what is outside the sequence's bounds, such as the 0 of a legacy "nobody" row
        String reached = last + (ascending ? " >= " : " <= ") + options.start();
        return Statement.of("SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence("
                        + Identifiers.literal(table.sql()) + ", " + Identifiers.literal(column) + "), " + last
                        + ") FROM " + table.sql() + within(options) + " HAVING " + reached)
                .scanning();
    }

    /** Leaves out what it never comes to, where the column's type has room for that. */
    private String within(SequenceOptions options) {
        SequenceOptions widest = SequenceOptions.defaults(options.type());
        String value = " WHERE " + Identifiers.quote(column);
        if (options.increment() > 0) {
            return options.maximum() == widest.maximum() ? "" : value + " <= " + options.maximum();
        }
        return options.minimum() == -widest.maximum() - 1 ? "" : value + " >= " + options.minimum();
    }

    @Override
    public Call call() {
        return Call.to("addIdentity").with(table).with(column).nesting(SequenceSpelling.of(identity));
    }
}
