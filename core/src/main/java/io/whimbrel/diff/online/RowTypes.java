package io.whimbrel.diff.online;

import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;

/**
 * Columns whose values are rows: composite types, rows of tables, domains over either.
 *
 * <p>Of such a value {@code IS NOT NULL} says that none of its fields is NULL, which is more than NOT NULL asks for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-comparison.html">Comparison functions</a>
 */
final class RowTypes {

    private RowTypes() {}

    static boolean isOne(QualifiedName table, String column, Schema schema) {
        return schema.column(ObjectId.column(table, column))
                .filter(each -> isOne(each.type(), schema))
                .isPresent();
    }

    private static boolean isOne(String type, Schema schema) {
        return schema.typeNamed(CompositeType.class, type).isPresent()
                || schema.typeNamed(Table.class, type).isPresent()
                || schema.typeNamed(Domain.class, type)
                        .filter(domain -> isOne(domain.type(), schema))
                        .isPresent();
    }
}
