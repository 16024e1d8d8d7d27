package io.whimbrel.generate;

import io.whimbrel.model.ColumnReference;
import io.whimbrel.model.Model;
import io.whimbrel.model.ModelDefinition;
import java.util.List;
import java.util.Map;

/**
 * A model that is its DDL.
 *
 * @param statements the DDL
 * @param initialisers the literals of the entities' field initialisers
 * @param renamedColumns the columns that had another name
 * @param renamedTables the tables that had
 */
record StatementsModel(
        List<String> statements,
        Map<ColumnReference, String> initialisers,
        Map<ColumnReference, String> renamedColumns,
        Map<String, String> renamedTables)
        implements Model {

    StatementsModel(List<String> statements, Map<ColumnReference, String> initialisers) {
        this(statements, initialisers, Map.of(), Map.of());
    }

    static StatementsModel of(String... statements) {
        return new StatementsModel(List.of(statements), Map.of());
    }

    @Override
    public String fingerprint() {
        return new Digest()
                .text(statements.toString())
                .text(initialisers.toString())
                .text(renamedColumns.toString())
                .text(renamedTables.toString())
                .hex();
    }

    @Override
    public ModelDefinition read(int serverMajor) {
        return new ModelDefinition(statements, initialisers, renamedColumns, renamedTables);
    }
}
