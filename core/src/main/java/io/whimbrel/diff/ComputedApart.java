package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a computed column of a partition or a child gets an expression that doesn't come down to it from its parents
 * (PostgreSQL 16 and newer let the two differ).
 *
 * <p>Such a column is dropped and added while its table stands alone: a column that is inherited can't be dropped.
 */
final class ComputedApart {

    private final Schema from;
    private final Schema to;
    private final Predicate<ObjectId> rebuilds;

    ComputedApart(Schema from, Schema to, Predicate<ObjectId> rebuilds) {
        this.from = from;
        this.to = to;
        this.rebuilds = rebuilds;
    }

    boolean isIn(Table becomes) {
        return becomes.columns().stream()
                .anyMatch(column -> becomes.hierarchy().parents().stream()
                        .flatMap(parent -> to.table(parent).stream())
                        .anyMatch(parent -> isApart(becomes, column, parent)));
    }

    private boolean isApart(Table table, Column column, Table parent) {
        Generated above = parent.column(column.name()).map(Column::generated).orElse(null);
        if (above == null || column.generated() == null) {
            return false;
        }
        ObjectId own = ObjectId.column(table.name(), column.name());
        ObjectId parents = ObjectId.column(parent.name(), column.name());
        return above.equals(column.generated())
                ? differsNow(own, parents) && !isMade(parents)
                : isMade(own) || isMade(parents);
    }

    private boolean differsNow(ObjectId own, ObjectId parents) {
        Optional<Column> was = from.column(own);
        return was.isPresent()
                && !Objects.equals(
                        was.map(Column::generated), from.column(parents).map(Column::generated));
    }

    /** Whether a column comes to be, or is dropped and added. */
    private boolean isMade(ObjectId id) {
        Optional<Column> was = from.column(id);
        return was.isEmpty()
                || ColumnDiffer.replaces(was.orElseThrow(), to.column(id).orElseThrow())
                || rebuilds.test(id);
    }
}
