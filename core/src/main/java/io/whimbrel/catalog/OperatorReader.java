package io.whimbrel.catalog;

import io.whimbrel.schema.Operator;
import java.sql.SQLException;
import java.util.List;

/** Reads the operators. */
final class OperatorReader {

    private OperatorReader() {}

    static List<Operator> read(Queries queries) throws SQLException {
        return queries.read(
                "operators.sql",
                row -> new Operator(
                        row.name(),
                        row.text("arguments"),
                        row.text("definition"),
                        row.options("estimators"),
                        row.comment()));
    }
}
