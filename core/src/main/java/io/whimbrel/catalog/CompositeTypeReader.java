package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the composite types that stand alone. */
final class CompositeTypeReader {

    private CompositeTypeReader() {}

    static List<CompositeType> read(Queries queries, Map<QualifiedName, List<Column>> columns) throws SQLException {
        return queries.read(
                "composite_types.sql",
                row -> new CompositeType(row.name(), columns.getOrDefault(row.name(), List.of()), row.comment()));
    }
}
