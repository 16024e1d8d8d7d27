package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a column that the same operation made can only be told afterwards.
 *
 * <p>{@code STORAGE} in a column definition came with PostgreSQL 16, the rest was never a part of it.
 */
final class ColumnSettings {

    private ColumnSettings() {}

    static List<Statement> of(QualifiedName table, Column column) {
        List<Operation> operations = new ArrayList<>();
        ColumnStorage storage = column.details().storage();
        if (storage.storage() != null) {
            operations.add(new SetStorage(table, column.name(), storage.storage()));
        }
        if (storage.compression() != null) {
            operations.add(new SetCompression(table, column.name(), storage.compression()));
        }
        if (storage.statistics() != null) {
            operations.add(new SetColumnStatistics(table, column.name(), storage.statistics()));
        }
        if (!storage.options().isEmpty()) {
            operations.add(new SetColumnOptions(table, column.name(), storage.options(), List.of()));
        }
        NotNullConstraint notNull = column.details().notNullConstraint();
        if (notNull.notValid()) {
            operations.add(new SetNotNull(table, column.name(), null, notNull));
        }
        return operations.stream()
                .flatMap(operation -> operation.statements().stream())
                .toList();
    }
}
