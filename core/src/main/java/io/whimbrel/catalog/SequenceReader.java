package io.whimbrel.catalog;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import java.sql.SQLException;
import java.util.List;

/** Reads the sequences that aren't an identity column's own. */
final class SequenceReader {

    private SequenceReader() {}

    static List<Sequence> read(Queries queries) throws SQLException {
        return queries.read("sequences.sql", row -> {
            QualifiedName owner = row.optionalName("owner_schema", "owner_table");
            return new Sequence(
                    row.name(),
                    row.sequence("type"),
                    owner == null ? null : ObjectId.column(owner, row.text("owner_column")),
                    row.optionalFlag("unlogged"),
                    row.comment());
        });
    }
}
