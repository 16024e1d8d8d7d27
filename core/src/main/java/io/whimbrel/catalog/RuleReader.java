package io.whimbrel.catalog;

import io.whimbrel.schema.Rule;
import java.sql.SQLException;
import java.util.List;

/** Reads the rules that aren't the query of a view. */
final class RuleReader {

    private RuleReader() {}

    static List<Rule> read(Queries queries) throws SQLException {
        return queries.read(
                "rules.sql",
                row -> new Rule(
                        row.text("name"),
                        row.name("table"),
                        row.sql("definition"),
                        row.firing("enabled"),
                        row.comment()));
    }
}
