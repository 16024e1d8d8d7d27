package io.whimbrel.diff;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A type, or a table, that comes to hold rows which held its own: PostgreSQL lets none be a member of itself, not for a
 * moment, so these columns go first.
 */
final class TurnedInsideOut {

    private TurnedInsideOut() {}

    /**
     * The columns of tables that must have gone, or have another type.
     *
     * @param holder the type or table
     * @param comes what of it comes: the column, or the type itself
     */
    static Set<ObjectId> columns(ObjectId holder, ObjectId comes, Comparison comparison) {
        return MadeOf.all(comes, comparison.to()).stream()
                .filter(part -> part.kind() == Kind.TABLE)
                .flatMap(part -> comparison.from().table(part.name()).stream())
                .flatMap(table -> table.columns().stream().map(column -> ObjectId.column(table.name(), column.name())))
                .filter(column -> MadeOf.all(column, comparison.from()).contains(holder))
                .collect(Collectors.toSet());
    }
}
