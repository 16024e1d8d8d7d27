package io.whimbrel.diff;

import io.whimbrel.operation.DropAttribute;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The columns that stay, but hold no rows of a type any more that loses fields: they take all of these with them, so they leave
 * it before.
 *
 * <p>Only their type does: their default may well call a function that is made for what the type becomes.
 */
final class LeavingColumns {

    private final Schema to;
    private final RowHolders holders;

    LeavingColumns(Schema to, RowHolders holders) {
        this.to = to;
        this.holders = holders;
    }

    /** The columns that leave what loses fields by a change. */
    Set<ObjectId> before(Change change) {
        return losing(change).stream()
                .flatMap(type -> holders.of(type).stream().filter(holder -> leaves(holder, type)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ObjectId> losing(Change change) {
        if (change.operation() instanceof DropAttribute) {
            return change.alters();
        }
        return change.operation() instanceof DropColumn
                ? change.drops().stream()
                        .filter(id -> id.kind() == Kind.COLUMN)
                        .map(column -> ObjectId.of(Kind.TABLE, column.name()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private boolean leaves(ObjectId holder, ObjectId type) {
        return to.column(holder).isPresent() && !MadeOf.all(holder, to).contains(type);
    }
}
