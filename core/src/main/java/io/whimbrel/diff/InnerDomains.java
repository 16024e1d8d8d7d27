package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The domains that columns have within arrays, composite types, ranges and rows of tables, where PostgreSQL checks no rows for them. */
final class InnerDomains {

    private InnerDomains() {}

    /** Whether a column has values of the domain within others. */
    static boolean holds(Schema schema, Domain domain) {
        return columns(schema, domain).findAny().isPresent();
    }

    /** While there are such columns, PostgreSQL refuses to make the domain stricter. */
    static Change withoutColumns(Change stricter, Domain domain, Schema to) {
        return stricter.opening(columns(to, domain).toList());
    }

    /** The columns that have values of the domain within others. */
    private static Stream<ObjectId> columns(Schema schema, Domain domain) {
        return schema.all(Table.class).stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> holds(schema, table, column, domain))
                        .map(column -> ObjectId.column(table.name(), column.name())));
    }

    private static boolean holds(Schema schema, Table table, Column column, Domain domain) {
        Set<ObjectId> types = MadeOf.all(ObjectId.column(table.name(), column.name()), schema);
        boolean within = column.type().endsWith("[]")
                || types.stream().map(schema::find).flatMap(Optional::stream).anyMatch(InnerDomains::isWithin);
        return types.contains(domain.id()) && within;
    }

    private static boolean isWithin(SchemaObject type) {
        return type instanceof CompositeType
                || type instanceof RangeType
                || type instanceof Table
                || (type instanceof Domain domain && domain.type().endsWith("[]"));
    }
}
