package io.whimbrel.diff;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns whose values hold rows of a table, however deep.
 *
 * <p>While there are any, PostgreSQL neither changes the type of a column of that table nor writes its rows anew.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">Composite Types</a>
 */
final class RowHolders {

    private final Schema schema;
    private final Dependents dependents;

    RowHolders(Schema schema, Dependents dependents) {
        this.schema = schema;
        this.dependents = dependents;
    }

    /** The columns of other tables, those of foreign ones among them, which store none. */
    Set<ObjectId> of(QualifiedName table) {
        Set<ObjectId> columns = new TreeSet<>();
        collect(ObjectId.of(Kind.TABLE, table), columns);
        return columns;
    }

    private void collect(ObjectId type, Set<ObjectId> columns) {
        for (ObjectId dependent : dependents.of(type)) {
            if (!MadeOf.isDirectly(dependent, type, schema)) {
                continue;
            }
            if (dependent.kind() != Kind.COLUMN) {
                collect(dependent, columns);
            } else if (columns.add(dependent) && isForeign(dependent.name())) {
                // such a table isn't in the way, but columns that hold its rows are
                collect(ObjectId.of(Kind.TABLE, dependent.name()), columns);
            }
        }
    }

    private boolean isForeign(QualifiedName table) {
        return schema.table(table).filter(Table::isForeign).isPresent();
    }

    /** The materialised views that store whole rows of a table. */
    Set<ObjectId> views(QualifiedName table) {
        ObjectId id = ObjectId.of(Kind.TABLE, table);
        Set<ObjectId> views = new TreeSet<>();
        for (ObjectId dependent : dependents.of(id)) {
            if (schema.find(dependent).orElse(null) instanceof View view
                    && view.materialized()
                    && view.columns().stream().anyMatch(column -> MadeOf.names(column.type(), id, schema))) {
                views.add(dependent);
            }
        }
        return views;
    }
}
