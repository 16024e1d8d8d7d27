package io.whimbrel.generate;

import io.whimbrel.model.ColumnReference;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/** What the entities' own fields give to new rows, as the diff wants to be told it. */
final class InitialValues {

    private InitialValues() {}

    /** For a column, the literal that its rows get; a map of the caller's own. */
    static Map<ObjectId, String> of(Map<ColumnReference, String> initialisers) {
        Map<ObjectId, String> values = new HashMap<>();
        initialisers.forEach((column, literal) ->
                values.put(ObjectId.column(QualifiedName.parse(column.table()), column.column()), literal));
        return values;
    }
}
