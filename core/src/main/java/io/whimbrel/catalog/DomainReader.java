package io.whimbrel.catalog;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the domains. */
final class DomainReader {

    private DomainReader() {}

    static List<Domain> read(Queries queries, Map<QualifiedName, List<Constraint>> constraints) throws SQLException {
        return queries.read(
                "domains.sql",
                row -> new Domain(
                        row.name(),
                        row.text("type"),
                        row.optional("collation"),
                        row.optionalSql("default_expression"),
                        row.flag("not_null"),
                        constraints.getOrDefault(row.name(), List.of()),
                        row.comment()));
    }
}
