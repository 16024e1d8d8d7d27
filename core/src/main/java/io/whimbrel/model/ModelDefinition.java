package io.whimbrel.model;

import java.util.List;
import java.util.Map;

/**
 * A model as PostgreSQL can run it.
 *
 * @param statements the DDL, one statement each without a trailing semicolon, in an order that mostly
 *     works: a statement that fails is tried again after the others (views may come before what they
 *     read)
 * @param initialisers for a column, the SQL literal that the entity's own field initialiser gives a new
 *     row ({@code UserStatus status = UserStatus.active} is {@code 'active'})
 * @param renamedColumns for a column, the name that {@code @RenamedFrom} says it had
 * @param renamedTables for a table (no column), the name that {@code @RenamedFrom} says it had
 */
public record ModelDefinition(
        List<String> statements,
        Map<ColumnReference, String> initialisers,
        Map<ColumnReference, String> renamedColumns,
        Map<String, String> renamedTables) {

    /**
     * Copies the collections, so that the definition never changes.
     */
    public ModelDefinition {
        statements = List.copyOf(statements);
        initialisers = Map.copyOf(initialisers);
        renamedColumns = Map.copyOf(renamedColumns);
        renamedTables = Map.copyOf(renamedTables);
    }
}
