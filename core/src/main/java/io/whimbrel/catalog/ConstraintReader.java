package io.whimbrel.catalog;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ConstraintIndex;
import java.sql.SQLException;

/** Reads the constraints of tables and domains. */
final class ConstraintReader {

    private ConstraintReader() {}

    static Owned<Constraint> read(Queries queries) throws SQLException {
        Owned<Constraint> constraints = new Owned<>();
        queries.read("constraints.sql", row -> {
            constraints.add(row.name("owner"), constraint(row), row.flag("inherited"));
            if (row.flag("shared")) {
                constraints.share(row.name("owner"), row.text("name"));
            }
            return row;
        });
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
                new ConstraintIndex(row.options("index_parameters"), row.optional("index_comment")),
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
