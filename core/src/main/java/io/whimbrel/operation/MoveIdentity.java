package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes another column the identity column, which goes on counting where the one has come to.
 *
 * <p>{@code ALTER TABLE … ALTER COLUMN … ADD GENERATED … AS IDENTITY}, then a block that sets its sequence to where
 * the other one is, drops that, and gives it the other one's name. ACCESS EXCLUSIVE, catalogs only; the column must
 * be NOT NULL. In Java: {@code op.moveIdentity("orders", "id", "id_new", identity())}.
 *
 * @param table the table
 * @param column the raw name of the column that has it
 * @param other the raw name of the column that gets it
 * @param identity how that counts
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record MoveIdentity(QualifiedName table, String column, String other, Identity identity) implements Operation {

    @Override
    public String describe() {
        return "move identity from " + table + "." + column + " to " + other;
    }

    @Override
    public List<Statement> statements() {
        String body = """

            DECLARE
                was regclass := pg_catalog.pg_get_serial_sequence(%1$s, %2$s);
                becomes regclass := pg_catalog.pg_get_serial_sequence(%1$s, %3$s);
                name text := (SELECT relname FROM pg_catalog.pg_class WHERE oid = was);
            BEGIN
                EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%%L, last_value, is_called) FROM %%s', becomes, was);
                ALTER TABLE %4$s ALTER COLUMN %5$s DROP IDENTITY;
                EXECUTE pg_catalog.format('ALTER SEQUENCE %%s RENAME TO %%I', becomes, name);
            END
            """.formatted(
                        Identifiers.literal(table.sql()),
                        Identifiers.literal(column),
                        Identifiers.literal(other),
                        table.sql(),
                        Identifiers.quote(column));
        return List.of(
                Altering.column(table, other, "ADD " + identity.sql()),
                Statement.of("DO " + DollarQuotes.around(body)).locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("moveIdentity").with(table).with(column).with(other).nesting(SequenceSpelling.of(identity));
    }
}
