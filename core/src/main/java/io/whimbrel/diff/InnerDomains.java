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

/**
 * The domains that columns, and materialised views, have within arrays, composite types, ranges and rows of tables, where
 * PostgreSQL checks no rows for them.
 */
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

    /** Whether values of a type, which is made of others, have the domain's within; what that is made of itself doesn't count. */
    private static boolean isWithin(Schema schema, String said, Set<ObjectId> types, Domain domain) {
        if (!types.contains(domain.id())) {
            return false;
        }
        Set<ObjectId> below = MadeOf.withAll(domain.id(), schema);
        return said.endsWith("[]")
                || types.stream()
                        .filter(type -> !below.contains(type))
                        .map(schema::find)
                        .flatMap(Optional::stream)
                        .anyMatch(InnerDomains::holdsOthers);
    }

    private static boolean holdsOthers(SchemaObject type) {
        return type instanceof CompositeType
                || type instanceof RangeType
                || type instanceof Table
                || type instanceof View
                || (type instanceof Domain domain && domain.type().endsWith("[]"));
    }

    /** The domain that an operation makes stricter, as it is by then: PostgreSQL looks at no values for what is NOT VALID. */
    static Optional<Domain> tightenedBy(Operation operation, Schema to) {
        if (operation instanceof AddDomainConstraint add && !DomainDiffer.isUnchecked(add.constraint())) {
            return domain(add.domain(), to);
        }
        if (operation instanceof ValidateDomainConstraint validate) {
            return domain(validate.domain(), to);
        }
        return operation instanceof SetDomainNotNull set && set.notNull() ? domain(set.domain(), to) : Optional.empty();
    }

    private static Optional<Domain> domain(QualifiedName name, Schema to) {
        return to.find(ObjectId.of(Kind.DOMAIN, name)).map(Domain.class::cast);
    }
}
