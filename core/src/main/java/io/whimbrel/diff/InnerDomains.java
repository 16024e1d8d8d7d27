package io.whimbrel.diff;

import io.whimbrel.operation.AddDomainConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetDomainNotNull;
import io.whimbrel.operation.ValidateDomainConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        return isWithin(
                schema, column.type(), MadeOf.all(ObjectId.column(table.name(), column.name()), schema), domain);
    }

    /** The materialised views that store such values, which PostgreSQL doesn't check either. */
    static Set<ObjectId> views(Schema schema, Domain domain) {
        return schema.all(View.class).stream()
                .filter(view -> view.materialized() && holds(schema, view, domain))
                .map(View::id)
                .collect(Collectors.toSet());
    }

    private static boolean holds(Schema schema, View view, Domain domain) {
        Set<ObjectId> types = MadeOf.all(view.id(), schema);
        return types.contains(domain.id())
                && view.columns().stream()
                        .map(ViewColumn::type)
                        .anyMatch(said -> types.stream()
                                .filter(type -> MadeOf.names(said, type, schema))
                                .anyMatch(type -> isWithin(schema, said, MadeOf.withAll(type, schema), domain)));
    }

    /** Whether values of a type, which is made of others, have the domain's within. */
    private static boolean isWithin(Schema schema, String said, Set<ObjectId> types, Domain domain) {
        return types.contains(domain.id())
                && (said.endsWith("[]")
                        || types.stream()
                                .map(schema::find)
                                .flatMap(Optional::stream)
                                .anyMatch(InnerDomains::holdsOthers));
    }

    private static boolean holdsOthers(SchemaObject type) {
        return type instanceof CompositeType
                || type instanceof RangeType
                || type instanceof Table
                || type instanceof View
                || (type instanceof Domain domain && domain.type().endsWith("[]"));
    }

    /** The domain that an operation makes stricter, as it is by then. */
    static Optional<Domain> tightenedBy(Operation operation, Schema to) {
        QualifiedName name = null;
        if (operation instanceof AddDomainConstraint add) {
            name = add.domain();
        } else if (operation instanceof ValidateDomainConstraint validate) {
            name = validate.domain();
        } else if (operation instanceof SetDomainNotNull set && set.notNull()) {
            name = set.domain();
        }
        return Optional.ofNullable(name)
                .flatMap(each -> to.find(ObjectId.of(Kind.DOMAIN, each)))
                .map(Domain.class::cast);
    }
}
