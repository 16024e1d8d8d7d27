package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes what an identity column accepts and how it counts: {@code ALTER TABLE … ALTER COLUMN … SET GENERATED …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; how far it has counted stays. In Java:
 * {@code op.setIdentity("users", "id", identityAlways("INCREMENT BY 50"))}, where what isn't said is
 * default.
 *
 * @param table the table
 * @param column the column's raw name
 * @param identity all that makes it an identity column
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetIdentity(QualifiedName table, String column, Identity identity) implements Operation {

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
        String sequence = "pg_catalog.pg_get_serial_sequence(" + Identifiers.literal(table.sql()) + ", "
                + Identifiers.literal(column) + ")";
        SequenceStart.reaching(sequence + "::regclass", identity.options()).ifPresent(statements::add);
        statements.add(Altering.column(
                table, column, "SET GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + options));
        return statements;
    }

    @Override
    public Call call() {
        return Call.to("setIdentity").with(table).with(column).nesting(SequenceSpelling.of(identity));
    }
}
