package io.whimbrel.catalog;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the constraints of tables and domains. */
final class ConstraintReader {

    private ConstraintReader() {}

    static Map<QualifiedName, List<Constraint>> read(Queries queries) throws SQLException {
        Map<QualifiedName, List<Constraint>> constraints = new HashMap<>();
        queries.read(
                "constraints.sql",
                row -> constraints
                        .computeIfAbsent(row.name("owner"), name -> new ArrayList<>())
                        .add(constraint(row)));
        return constraints;
    }

    private static Constraint constraint(Row row) throws SQLException {
        return new Constraint(
                row.text("name"),
                type(row.text("type")),
                row.names("columns"),
                row.sql("definition"),
                row.optionalName("references_schema", "references_table"),
                row.names("references_columns"),
                row.comment());
    }

    private static Constraint.Type type(String contype) {
        return switch (contype) {
            case "p" -> Constraint.Type.PRIMARY_KEY;
            case "u" -> Constraint.Type.UNIQUE;
            case "c" -> Constraint.Type.CHECK;
            case "x" -> Constraint.Type.EXCLUSION;
            case "f" -> Constraint.Type.FOREIGN_KEY;
            default -> throw new IllegalStateException("constraints.sql gave contype " + contype);
        };
    }
}
