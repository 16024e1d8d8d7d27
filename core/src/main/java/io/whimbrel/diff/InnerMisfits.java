package io.whimbrel.diff;

import io.whimbrel.operation.RefuseMisfits;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What columns hold within a composite type that gets narrower attributes, of the rows of a table that gets narrower columns, or
 * of a domain that gets narrower: it is looked at before they leave.
 */
final class InnerMisfits {

    private final ObjectId id;
    private final List<Column> from;
    private final List<Column> to;
    private final Comparison comparison;

    private InnerMisfits(ObjectId id, List<Column> from, List<Column> to, Comparison comparison) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.comparison = comparison;
    }

    static void refuse(CompositeType from, CompositeType to, Comparison comparison) {
        new InnerMisfits(from.id(), from.attributes(), to.attributes(), comparison).refuse();
    }

    /** A column of the domain itself, or of an array of it, goes by way of what it is made of, which is looked at there. */
    static void refuse(Domain from, Domain to, Comparison comparison) {
        InnerMisfits misfits = new InnerMisfits(from.id(), List.of(), List.of(), comparison);
        misfits.changing(from.type(), to.type())
                .ifPresent(change -> misfits.refuse(List.of(), change, Detour::printed));
    }

    /** Ahead of all that happens to the columns, since the order of the tables says nothing of who holds whose rows. */
    static void refuseInRows(Comparison comparison) {
        for (Table table : comparison.from().all(Table.class)) {
            if (comparison.rewrites(table.id())) {
                List<Column> becomes =
                        comparison.to().table(table.name()).orElseThrow().columns();
                new InnerMisfits(table.id(), table.columns(), becomes, comparison).refuse();
            }
        }
    }

    private void refuse() {
        for (Column attribute : from) {
            to.stream()
                    .filter(other -> other.name().equals(attribute.name()))
                    .flatMap(other -> changing(attribute.type(), other.type()).stream())
                    .forEach(change -> refuse(List.of(attribute.name()), change, detour -> true));
        }
    }

    /** What a type becomes, seen through domains; one that keeps its name may change itself, which is then said of it. */
    private Optional<TypeChange> changing(String was, String becomes) {
        return Optional.of(comparison.withinDomains(new TypeChange(was, becomes)))
                .filter(change -> !was.equals(becomes) && RefuseMisfits.isNeeded(change));
    }

    private void refuse(List<String> last, TypeChange change, Predicate<Detour> lossy) {
        for (Table table : comparison.from().all(Table.class)) {
            for (Column column : table.columns()) {
                ObjectId holder = ObjectId.column(table.name(), column.name());
                if (!table.isForeign()
                        && !comparison.dropsColumn(holder)
                        && !column.details().inherited()
                        && comparison.detourOf(holder).filter(lossy).isPresent()
                        && MadeOf.all(holder, comparison.from()).contains(id)) {
                    for (List<String> path : paths(column.type(), comparison.from())) {
                        List<String> whole = new ArrayList<>(path);
                        whole.addAll(last);
                        RefuseMisfits refusal = new RefuseMisfits(table.name(), change, column.name(), whole);
                        comparison.add(Change.following(refusal, List.of()).opening(List.of(holder, id)));
                    }
                }
            }
        }
    }

    /** The ways through a type to the composite type; a type can't hold itself. */
    private List<List<String>> paths(String type, Schema schema) {
        if (type.endsWith("[]")) {
            return behind(RefuseMisfits.ELEMENTS, paths(MadeOf.element(type), schema));
        }
        if (type.equals(id.name().sql())) {
            return List.of(List.of());
        }
        Optional<Domain> domain = schema.typeNamed(Domain.class, type);
        if (domain.isPresent()) {
            return paths(domain.orElseThrow().type(), schema);
        }
        Optional<RangeType> range = schema.all(RangeType.class).stream()
                .filter(each ->
                        each.name().sql().equals(type) || each.multirange().equals(type))
                .findFirst();
        if (range.isPresent()) {
            List<List<String>> bounds = schema
                    .dependenciesOf(range.orElseThrow().id())
                    .stream()
                    .filter(needed -> MadeOf.TYPES.contains(needed.kind()))
                    .flatMap(subtype -> paths(subtype.name().sql(), schema).stream())
                    .toList();
            boolean many = range.orElseThrow().multirange().equals(type);
            List<List<String>> inRange = behind(RefuseMisfits.BOUNDS, bounds);
            return many ? behind(RefuseMisfits.ELEMENTS, inRange) : inRange;
        }
        List<List<String>> paths = new ArrayList<>();
        MadeOf.fields(type, schema).forEach(each -> paths.addAll(behind(each.name(), paths(each.type(), schema))));
        return paths;
    }

    private static List<List<String>> behind(String step, List<List<String>> paths) {
        return paths.stream()
                .map(path -> {
                    List<String> longer = new ArrayList<>(List.of(step));
                    longer.addAll(path);
                    return longer;
                })
                .toList();
    }
}
