package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What the values of a column or type are made of, however deep: domains, elements of arrays, attributes, and the rows of tables and views.
 *
 * <p>Whatever only its default or a check says isn't in its values.
 */
final class MadeOf {

    static final Set<Kind> TYPES =
            Set.of(Kind.ENUM, Kind.TYPE, Kind.DOMAIN, Kind.RANGE, Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW);

    private MadeOf() {}

    static Set<ObjectId> all(ObjectId id, Schema schema) {
        return reached(id, schema, (user, type) -> TYPES.contains(type.kind()) && isDirectly(user, type, schema));
    }

    /** The same of a type or of the rows of a table, with itself. */
    static Set<ObjectId> withAll(ObjectId type, Schema schema) {
        Set<ObjectId> types = all(type, schema);
        types.add(type);
        columnsOf(type, schema).forEach(column -> types.addAll(all(column, schema)));
        return types;
    }

    /** What is reached by such steps from what needs something to that which it needs, or the columns of that table. */
    static Set<ObjectId> reached(ObjectId id, Schema schema, BiPredicate<ObjectId, ObjectId> step) {
        Set<ObjectId> types = new TreeSet<>();
        collect(id, schema, step, types);
        return types;
    }

    private static void collect(ObjectId id, Schema schema, BiPredicate<ObjectId, ObjectId> step, Set<ObjectId> types) {
        for (ObjectId needed : neededBy(id, schema)) {
            if (step.test(id, needed) && types.add(needed)) {
                collect(needed, schema, step, types);
                if (needed.kind() == Kind.TABLE) {
                    columnsOf(needed, schema).forEach(column -> collect(column, schema, step, types));
                }
            }
        }
    }

    /** The dependencies of a view are those of its query. */
    private static Collection<ObjectId> neededBy(ObjectId id, Schema schema) {
        boolean view = id.kind() == Kind.VIEW || id.kind() == Kind.MATERIALIZED_VIEW;
        return view ? schema.objects().keySet() : schema.dependenciesOf(id);
    }

    private static Stream<ObjectId> columnsOf(ObjectId table, Schema schema) {
        return schema.table(table.name()).stream()
                .flatMap(each -> each.columns().stream())
                .map(each -> ObjectId.column(table.name(), each.name()));
    }

    /** Whether a column or type is of another, or of arrays of it. */
    static boolean isDirectly(ObjectId id, ObjectId type, Schema schema) {
        return switch (id.kind()) {
            case COLUMN ->
                schema.column(id)
                        .filter(each -> names(each.type(), type, schema))
                        .isPresent();
            case DOMAIN ->
                schema.find(id)
                        .map(Domain.class::cast)
                        .filter(each -> names(each.type(), type, schema))
                        .isPresent();
            case TYPE ->
                schema.find(id).map(CompositeType.class::cast).map(CompositeType::attributes).orElse(List.of()).stream()
                        .map(Column::type)
                        .anyMatch(each -> names(each, type, schema));
            case VIEW, MATERIALIZED_VIEW ->
                columns(schema.find(id).map(View.class::cast)).stream()
                        .map(Column::type)
                        .anyMatch(each -> names(each, type, schema));
            case RANGE -> true;
            default -> false;
        };
    }

    /** Whether its type may be why a column needs something, and not its default alone. */
    static boolean isForType(ObjectId column, ObjectId needed, Schema schema) {
        return switch (needed.kind()) {
            case FUNCTION, SEQUENCE, OPERATOR, COLUMN -> false;
            case TABLE -> needed.name().equals(column.name()) || isDirectly(column, needed, schema);
            case ENUM, TYPE, DOMAIN, RANGE, VIEW, MATERIALIZED_VIEW -> isDirectly(column, needed, schema);
            default -> true;
        };
    }

    /** Whether a type as it is said is another, by whatever of its names. */
    static boolean names(String said, ObjectId type, Schema schema) {
        String element = said.endsWith("[]") ? element(said) : said;
        return element.equals(type.name().sql())
                || (type.kind() == Kind.RANGE
                        && schema.find(type)
                                .map(RangeType.class::cast)
                                .filter(range -> range.multirange().equals(element))
                                .isPresent());
    }

    private static List<Column> columns(Optional<View> view) {
        return view.map(View::columns).orElse(List.of()).stream()
                .map(each -> Column.of(each.name(), each.type()))
                .toList();
    }

    /** What a row of a type has: the attributes of a composite type, the columns of a table or view; none of any other. */
    static List<Column> fields(String type, Schema schema) {
        return schema.typeNamed(CompositeType.class, type)
                .map(CompositeType::attributes)
                .or(() -> schema.typeNamed(Table.class, type).map(Table::columns))
                .orElseGet(() -> columns(schema.typeNamed(View.class, type)));
    }

    /** The type of an array's elements. */
    static String element(String array) {
        return array.substring(0, array.length() - 2);
    }

    /** Whether the values hold rows of tables or views. */
    static boolean holdsRows(ObjectId id, Schema schema) {
        return all(id, schema).stream().anyMatch(MadeOf::hasRows);
    }

    /** Whether a table or view is there, under the name and of whatever kind, whose rows have the type then. */
    static boolean isRowType(QualifiedName name, Schema schema) {
        return Stream.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)
                .anyMatch(kind -> schema.find(ObjectId.of(kind, name)).isPresent());
    }

    /** Whether it is a table or view, whose rows have a type. */
    static boolean hasRows(ObjectId type) {
        return switch (type.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
    }
}
