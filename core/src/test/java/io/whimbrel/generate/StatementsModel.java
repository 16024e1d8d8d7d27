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
 */
record StatementsModel(List<String> statements, Map<ColumnReference, String> initialisers) implements Model {

    static StatementsModel of(String... statements) {
        return new StatementsModel(List.of(statements), Map.of());
    }

    @Override
    public String fingerprint() {
        return new Digest()
                .text(statements.toString())
                .text(initialisers.toString())
                .hex();
    }

    @Override
    public ModelDefinition read(int serverMajor) {
        return new ModelDefinition(statements, initialisers, Map.of(), Map.of());
    }
}
