package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;

/** How SQL names an operator: its name is never quoted. */
final class OperatorSpelling {

    private OperatorSpelling() {}

    /** Such as {@code OPERATOR === (integer, integer)}. */
    static String sql(QualifiedName name, String arguments) {
        String schema =
                name.schema().equals(QualifiedName.DEFAULT_SCHEMA) ? "" : Identifiers.quote(name.schema()) + ".";
        return "OPERATOR " + schema + name.name() + " (" + arguments + ")";
    }
}
