package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.View;
import java.util.List;
import java.util.Optional;

/** Which objects are there before a migration and stay, so that they keep their owner and their privileges. */
final class Presence {

    private final Comparison comparison;

    Presence(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Whether an object isn't there before the migration, or is made again by it. */
    boolean isNew(ObjectId holder, ObjectId object) {
        if (!isIn(comparison.from(), holder, object)) {
            return true;
        }
        return holder.kind() == Kind.COLUMN
                ? comparison.rebuilds(holder) || comparison.dropsRelation(holder.name())
                : comparison.rebuilds(holder) || takesNewType(holder);
    }

    /** An enum that loses or moves a label is another type of the same name. */
    private boolean takesNewType(ObjectId id) {
        return comparison.from().find(id).orElse(null) instanceof EnumType was
                && comparison.to().find(id).orElse(null) instanceof EnumType becomes
                && EnumDiffer.takesNewType(was, becomes);
    }

    static boolean isIn(Schema schema, ObjectId holder, ObjectId object) {
        if (holder.kind() != Kind.COLUMN) {
            return schema.find(holder).isPresent() || holder.equals(Namespace.id(QualifiedName.DEFAULT_SCHEMA));
        }
        Optional<Column> column = schema.column(holder);
        boolean identity = object.kind() == Kind.SEQUENCE;
        return column.filter(each -> !identity || each.identity() != null).isPresent()
                || (!identity && isColumnOfView(schema, holder));
    }

    private static boolean isColumnOfView(Schema schema, ObjectId column) {
        return List.of(Kind.VIEW, Kind.MATERIALIZED_VIEW).stream()
                .flatMap(kind -> schema.find(ObjectId.of(kind, column.name())).stream())
                .map(View.class::cast)
                .flatMap(view -> view.columns().stream())
                .anyMatch(each -> each.name().equals(column.part()));
    }
}
