package io.whimbrel.diff.online;

import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.Collection;
import java.util.Optional;

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

    /**
     * Whether something of a list holds rows of a table: a column of its row type, or a type that is made of it; a plain view
     * stores none.
     */
    static Optional<ObjectId> holder(QualifiedName table, Collection<ObjectId> dependents, Schema schema) {
        return dependents.stream()
                .filter(id -> switch (id.kind()) {
                    case COLUMN ->
                        schema.column(id)
                                .filter(each -> isOf(each.type(), table))
                                .isPresent();
                    case MATERIALIZED_VIEW ->
                        schema.find(id).map(View.class::cast).orElseThrow().columns().stream()
                                .anyMatch(each -> isOf(each.type(), table));
                    case TYPE, DOMAIN, RANGE -> true;
                    default -> false;
                })
                .findFirst();
    }

    private static boolean isOf(String type, QualifiedName table) {
        return type.equals(table.sql()) || type.equals(table.sql() + "[]");
    }

    private static boolean isOne(String type, Schema schema) {
        return schema.typeNamed(CompositeType.class, type).isPresent()
                || schema.typeNamed(Table.class, type).isPresent()
                || schema.typeNamed(Domain.class, type)
                        .filter(domain -> isOne(domain.type(), schema))
                        .isPresent();
    }
}
