package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RefuseMisfits;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What columns hold within a composite type that gets narrower attributes, of the rows of a table or view that gets narrower
 * columns, or of a domain that gets narrower: it is looked at before they leave.
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
        narrower(List.of(), from.type(), to.type(), comparison)
                .forEach(each -> misfits.refuse(each.path(), each.change(), Detour::printed));
    }

    /** Of a column that leaves its type, and comes to another or to one that holds rows of another. */
    static void refuse(ObjectId column, String was, String becomes, Comparison comparison) {
        narrower(List.of(), was, becomes, comparison)
                .filter(each -> !each.path().isEmpty())
                .forEach(each -> comparison.add(Change.following(
                                new RefuseMisfits(column.name(), each.change(), column.part(), each.path()), List.of())
                        .opening(List.of(column))));
    }

    /** Ahead of all that happens to the columns, since the order of the tables says nothing of who holds whose rows. */
    static void refuseInRows(Comparison comparison) {
        for (Table table : comparison.from().all(Table.class)) {
            if (comparison.rewrites(table.id()) && !isMadeAgain(table.id(), comparison)) {
                List<Column> becomes =
                        comparison.to().table(table.name()).orElseThrow().columns();
                new InnerMisfits(table.id(), table.columns(), becomes, comparison).refuse();
            }
        }
        Stream.of(Table.class, View.class)
                .flatMap(kind -> comparison.from().all(kind).stream())
                .map(SchemaObject::id)
                .filter(id -> isMadeAgain(id, comparison))
                .forEach(id -> refuseRowsOf(id, comparison));
    }

    private static boolean isMadeAgain(ObjectId id, Comparison comparison) {
        return comparison.rebuilds(id)
                || (comparison.to().find(id).isEmpty() && MadeOf.isRowType(id.name(), comparison.to()));
    }

    /** What rows have of a column that isn't there any more: no operation on that column says that it is lost. */
    private static void refuseRowsOf(ObjectId id, Comparison comparison) {
        String type = id.name().sql();
        InnerMisfits misfits = new InnerMisfits(
                id, MadeOf.fields(type, comparison.from()), MadeOf.fields(type, comparison.to()), comparison);
        misfits.refuse();
        Fields.names(misfits.from).stream()
                .filter(name -> Fields.named(name, misfits.to).isEmpty())
                .forEach(misfits::refuseLost);
    }

    private void refuse() {
        for (Column attribute : from) {
            Fields.named(attribute.name(), to).stream()
                    .flatMap(other -> narrower(List.of(attribute.name()), attribute.type(), other.type(), comparison))
                    .forEach(each -> refuse(each.path(), each.change(), detour -> true));
        }
    }

    /** What gets narrower within a type that becomes another, and the way there. */
    private record Narrower(List<String> path, TypeChange change) {}

    /** Rows and domains that keep their names aren't looked into: what changes in these is said of them. */
    private static Stream<Narrower> narrower(List<String> path, String was, String becomes, Comparison comparison) {
        Optional<TypeChange> change = changing(was, becomes, comparison);
        if (change.isPresent()) {
            return Stream.of(new Narrower(path, change.orElseThrow()));
        }
        if (was.equals(becomes) && isOfDomain(was, comparison.from()) && isOfDomain(was, comparison.to())) {
            return Stream.empty();
        }
        Shape shape = Shape.of(was, comparison.from());
        Shape other = Shape.of(becomes, comparison.to());
        if (shape.isOfMany()) {
            return shape.form() == other.form()
                    ? narrower(PathsTo.joined(path, shape.steps()), shape.inner(), other.inner(), comparison)
                    : Stream.empty();
        }
        String base = comparison.baseBefore(was);
        String otherBase = comparison.baseOf(becomes);
        return base.equals(otherBase)
                ? Stream.empty()
                : MadeOf.fields(base, comparison.from()).stream()
                        .flatMap(field -> Fields.named(field.name(), MadeOf.fields(otherBase, comparison.to())).stream()
                                .flatMap(each -> narrower(
                                        PathsTo.joined(path, List.of(field.name())),
                                        field.type(),
                                        each.type(),
                                        comparison)));
    }

    private static boolean isOfDomain(String type, Schema schema) {
        return schema.typeNamed(Domain.class, type.endsWith("[]") ? MadeOf.element(type) : type)
                .isPresent();
    }

    /** What a type becomes, seen through domains; one that keeps its name may change itself, which is then said of it. */
    private static Optional<TypeChange> changing(String was, String becomes, Comparison comparison) {
        return Optional.of(comparison.withinDomains(new TypeChange(was, becomes)))
                .filter(change -> !was.equals(becomes) && RefuseMisfits.isNeeded(change));
    }

    private void refuse(List<String> last, TypeChange change, Predicate<Detour> lossy) {
        refuse(last, lossy, (holder, path) -> new RefuseMisfits(holder.name(), change, holder.part(), path));
    }

    private void refuseLost(String field) {
        refuse(List.of(field), detour -> true, (holder, path) -> {
            String message = holder.name() + "." + holder.part() + InnerPath.place(path) + " would be lost with column "
                    + field + " of " + id + ", and has a value in";
            return LostFields.refusing(holder, path, message, "Set it to NULL first.");
        });
    }

    private void refuse(
            List<String> last, Predicate<Detour> lossy, BiFunction<ObjectId, List<String>, Operation> refusal) {
        for (Table table : comparison.from().all(Table.class)) {
            for (Column column : table.columns()) {
                ObjectId holder = ObjectId.column(table.name(), column.name());
                if (!table.isForeign()
                        && !comparison.dropsColumn(holder)
                        && !column.details().inherited()
                        && comparison.detourOf(holder).filter(lossy).isPresent()
                        && MadeOf.all(holder, comparison.from()).contains(id)) {
                    for (List<String> path : PathsTo.of(id, column.type(), comparison.from())) {
                        comparison.add(Change.following(refusal.apply(holder, PathsTo.joined(path, last)), List.of())
                                .opening(List.of(holder, id)));
                    }
                }
            }
        }
    }
}
