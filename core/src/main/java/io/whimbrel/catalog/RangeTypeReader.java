package io.whimbrel.catalog;

import io.whimbrel.schema.RangeType;
import java.sql.SQLException;
import java.util.List;

/** Reads the range types. */
final class RangeTypeReader {

    private RangeTypeReader() {}

    static List<RangeType> read(Queries queries) throws SQLException {
        return queries.read("range_types.sql", row -> new RangeType(row.name(), row.text("definition"), row.comment()));
    }
}
