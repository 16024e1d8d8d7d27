package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops an attribute of a composite type: {@code ALTER TYPE … DROP ATTRIBUTE …}.
 *
 * <p>No table lock, and no rewrite: stored values just show it no more. In Java:
 * {@code op.dropAttribute("address", "country")}.
 *
 * @param type the type
 * @param attribute the attribute's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record DropAttribute(QualifiedName type, String attribute) implements Operation {

    @Override
    public String describe() {
        return "drop attribute " + type + "." + attribute;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TYPE " + type.sql() + " DROP ATTRIBUTE " + Identifiers.quote(attribute))
                .with(Hazard.dataLoss("attribute " + attribute + " of every " + type)));
    }

    @Override
    public Call call() {
        return Call.to("dropAttribute").with(type).with(attribute);
    }
}
