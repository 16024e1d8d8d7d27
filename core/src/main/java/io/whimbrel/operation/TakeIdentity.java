package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a column an identity column that goes on counting where a sequence has come to, and drops that.
 *
 * <p>{@code ALTER TABLE … ALTER COLUMN … ADD GENERATED … AS IDENTITY}, then {@code setval} and {@code DROP SEQUENCE}.
 * ACCESS EXCLUSIVE, catalogs only: where {@link AddIdentity} looks for the greatest value among the rows, the sequence
 * knows it. The column must be NOT NULL and have no default. In Java:
 * {@code op.takeIdentity("orders", "id", "orders_id_seq_new", identity())}.
 *
 * @param table the table
 * @param column the raw name of the column
 * @param sequence the sequence that has numbered it until now
 * @param identity how it counts
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record TakeIdentity(QualifiedName table, String column, QualifiedName sequence, Identity identity)
        implements Operation {

    @Override
    public String describe() {
        return "make " + table + "." + column + " an identity column, which goes on from " + sequence;
    }

    @Override
    public List<Statement> statements() {
        String own = "pg_catalog.pg_get_serial_sequence(" + Identifiers.literal(table.sql()) + ", "
                + Identifiers.literal(column) + ")";
        return List.of(
                Altering.column(table, column, "ADD " + identity.sql()),
                Statement.of("SELECT pg_catalog.setval(" + own + ", last_value, is_called) FROM " + sequence.sql()),
                Statement.of("DROP SEQUENCE " + sequence.sql()).locking(Lock.ACCESS_EXCLUSIVE, sequence));
    }

    @Override
    public Call call() {
        return Call.to("takeIdentity").with(table).with(column).with(sequence).nesting(SequenceSpelling.of(identity));
    }
}
