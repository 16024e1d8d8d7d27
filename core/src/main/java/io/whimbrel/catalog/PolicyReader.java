package io.whimbrel.catalog;

import io.whimbrel.schema.Policy;
import java.sql.SQLException;
import java.util.List;

/** Reads the policies. */
final class PolicyReader {

    private PolicyReader() {}

    static List<Policy> read(Queries queries) throws SQLException {
        return queries.read(
                "policies.sql",
                row -> new Policy(
                        row.text("name"),
                        row.name("table"),
                        row.flag("permissive"),
                        Policy.Command.valueOf(row.text("command")),
                        row.names("roles"),
                        row.optionalSql("using_expression"),
                        row.optionalSql("check_expression"),
                        row.comment()));
    }
}
