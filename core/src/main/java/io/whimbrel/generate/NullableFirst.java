package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Spelling;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Set;

/**
 * Columns that take NULL for one more migration, though the model refuses it.
 *
 * @param columns the columns
 */
record NullableFirst(Set<ObjectId> columns) {

    /**
     * What a model wants, but for the NOT NULL of those columns.
     *
     * @param to what the model wants
     * @param from what there is: a column that refuses NULL already goes on so
     * @param renames what has another name in the model
     */
    Schema in(Schema to, Schema from, Renames renames) {
        if (columns.isEmpty()) {
            return to;
        }
        List<SchemaObject> objects = to.objects().values().stream()
                .map(object -> loosened(object, from, renames))
                .toList();
        return to.with(objects);
    }

    private SchemaObject loosened(SchemaObject object, Schema from, Renames renames) {
        return object instanceof Table table
                ? table.withColumns(table.columns().stream()
                        .map(column -> refusesAlready(table, column, from, renames) ? column : loosened(table, column))
                        .toList())
                : object;
    }

    private static boolean refusesAlready(Table table, Column column, Schema from, Renames renames) {
        return from.column(renames.former(ObjectId.column(table.name(), column.name())))
                .filter(Column::notNull)
                .isPresent();
    }

    private Column loosened(Table table, Column column) {
        if (!columns.contains(ObjectId.column(table.name(), column.name())) || !column.notNull()) {
            return column;
        }
        boolean key = table.constraints().stream()
                .anyMatch(each -> each.type() == Constraint.Type.PRIMARY_KEY
                        && each.columns().contains(column.name()));
        if (key || column.identity() != null) {
            throw new WhimbrelException(
                    "--nullable-first " + Spelling.of(table.name(), column.name()) + ": the column is "
                            + (key ? "in the primary key" : "an identity column")
                            + " and can't hold NULL; give the rows a value with --backfill");
        }
        return column.withNotNull(false).withNotNullConstraint(NotNullConstraint.USUAL);
    }
}
