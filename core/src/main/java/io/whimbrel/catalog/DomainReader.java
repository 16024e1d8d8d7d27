package io.whimbrel.catalog;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import java.sql.SQLException;
import java.util.List;

/** Reads the domains. */
final class DomainReader {

    private DomainReader() {}

    static List<Domain> read(Queries queries, Owned<Constraint> constraints) throws SQLException {
        return queries.read(
                "domains.sql",
                row -> new Domain(
                        row.name(),
                        row.text("type"),
                        row.optional("collation"),
                        row.optionalSql("default_expression"),
                        row.flag("not_null"),
                        constraints.own(row.name()),
                        row.comment()));
    }
}
