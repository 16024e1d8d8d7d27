package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Adds an attribute to a composite type, at its end: {@code ALTER TYPE … ADD ATTRIBUTE …}.
 *
 * <p>No table lock, and no rewrite: a stored value that lacks the attribute reads as NULL there. In Java:
 * {@code op.addAttribute("address", column("country", "text"))}.
 *
 * @param type the type
 * @param attribute the attribute
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record AddAttribute(QualifiedName type, Column attribute) implements Operation {

    @Override
    public String describe() {
        return "add attribute " + type + "." + attribute.name();
    }

    @Override
    public List<Statement> statements() {
        return Comments.after(
                Statement.of("ALTER TYPE " + type.sql() + " ADD ATTRIBUTE " + attribute.sql()),
                Comments.on(type, attribute));
    }

    @Override
    public Call call() {
        return Call.to("addAttribute").with(type).nesting(ColumnSpelling.of(attribute));
    }
}
