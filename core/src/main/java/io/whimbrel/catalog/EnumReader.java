package io.whimbrel.catalog;

import io.whimbrel.schema.EnumType;
import java.sql.SQLException;
import java.util.List;

/** Reads the enumerated types. */
final class EnumReader {

    private EnumReader() {}

    static List<EnumType> read(Queries queries, boolean ordered) throws SQLException {
        return queries.read("enums.sql", row -> new EnumType(row.name(), row.names("labels"), row.comment(), ordered));
    }
}
