package io.whimbrel.catalog;

import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Statistics;
import java.sql.SQLException;
import java.util.List;

/** Reads the statistics objects. */
final class StatisticsReader {

    private StatisticsReader() {}

    static List<Statistics> read(Queries queries) throws SQLException {
        return queries.read(
                "statistics.sql",
                row -> new Statistics(
                        row.name(),
                        new QualifiedName(row.text("table_schema"), row.text("table")),
                        row.sql("definition"),
                        row.optionalNumber("target"),
                        row.comment()));
    }
}
