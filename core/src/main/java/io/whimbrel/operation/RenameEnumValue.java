package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a value of an enumerated type, in all rows at once: {@code ALTER TYPE … RENAME VALUE …}.
 *
 * <p>No table lock, catalogs only. In Java: {@code op.renameEnumValue("userstatus", "idle", "inactive")}.
 *
 * @param type the type
 * @param from the label it has
 * @param to the label it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename value " + from + " of enum " + type + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TYPE " + type.sql() + " RENAME VALUE " + Identifiers.literal(from) + " TO "
                + Identifiers.literal(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameEnumValue").with(type).with(from).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameEnumValue(type, to, from);
    }
}
