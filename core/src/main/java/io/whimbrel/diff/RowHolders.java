package io.whimbrel.diff;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns, and the materialised views, whose values hold rows of a table, however deep.
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
        return of(ObjectId.of(Kind.TABLE, table));
    }

    /** The same of any type. */
    Set<ObjectId> of(ObjectId type) {
        return all(type, Kind.COLUMN);
    }

    /** The materialised views that store rows of a table, which are in the way as well. */
    Set<ObjectId> views(QualifiedName table) {
        return all(ObjectId.of(Kind.TABLE, table), Kind.MATERIALIZED_VIEW);
    }

    private Set<ObjectId> all(ObjectId type, Kind kind) {
        Set<ObjectId> holders = new TreeSet<>();
        collect(type, holders);
        holders.removeIf(id -> id.kind() != kind);
        return holders;
    }

    private void collect(ObjectId type, Set<ObjectId> holders) {
        for (ObjectId dependent : dependents.of(type)) {
            if (!MadeOf.isDirectly(dependent, type, schema) || !holders.add(dependent)) {
                continue;
            }
            if (dependent.kind() != Kind.COLUMN) {
                collect(dependent, holders);
            } else if (isForeign(dependent.name())) {
                // such a table isn't in the way, but columns that hold its rows are
                collect(ObjectId.of(Kind.TABLE, dependent.name()), holders);
            }
        }
    }

    private boolean isForeign(QualifiedName table) {
        return schema.table(table).filter(Table::isForeign).isPresent();
    }
}
