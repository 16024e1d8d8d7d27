package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.diff.ColumnLists.Call;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What calls the columns of a table by their places: {@code FROM t x(p, q)}.
 *
 * <p>PostgreSQL prints a name for each, also for those that nobody reads, so it comes behind them all. It is refused where
 * they have other places than in the schema that is wanted: a column that comes to a table stands last there, and one
 * would be taken for another without a word. So it is where what stays as it is means others by the same words.
 */
final class ColumnsByPlace {

    private final ObjectId caller;
    private final ColumnLists lists;
    private final Comparison comparison;
    private final Set<ObjectId> needed;

    private ColumnsByPlace(ObjectId caller, String text, Comparison comparison) {
        this.caller = caller;
        this.lists = new ColumnLists(text);
        this.comparison = comparison;
        this.needed = comparison.to().dependenciesOf(caller);
    }

    /** A change that makes such a caller: behind the columns that come, and those that go, unless these wait for it. */
    static Change behind(Change change, ObjectId caller, String text, Comparison comparison) {
        ColumnsByPlace places = new ColumnsByPlace(caller, text, comparison);
        if (places.lists.isEmpty()) {
            return change;
        }
        places.refuse(places::reached);
        Set<QualifiedName> tables = places.calls(places::wanted).stream()
                .flatMap(places::meant)
                .map(ObjectId::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return change.needing(tables.stream()
                .flatMap(table -> Stream.concat(places.wanted(table).stream(), places.before(table).stream())
                        .map(column -> ObjectId.column(table, column)))
                .filter(column -> change.creates().contains(caller)
                        || comparison.to().column(column).isPresent()
                        || !comparison.from().dependenciesOf(caller).contains(column))
                .toList());
    }

    /**
     * One that stays, and says the same: it goes on reading the columns that it has read, where the same words may mean others
     * in the end.
     */
    static void staying(ObjectId caller, String text, Comparison comparison) {
        Schema to = comparison.to();
        Set<QualifiedName> tables = FromItem.reached(to.dependenciesOf(caller), to).stream()
                .filter(each -> each.kind() == Kind.COLUMN || each.kind() == Kind.TABLE)
                .map(ObjectId::name)
                .collect(Collectors.toSet());
        // most have the same columns as before, and most texts no such list
        if (tables.stream().anyMatch(table -> !names(comparison.from(), table).equals(names(comparison.to(), table)))) {
            ColumnsByPlace places = new ColumnsByPlace(caller, text, comparison);
            places.refuse(places::before);
        }
    }

    /** What isn't known may be any of the columns that the text needs, or of those of which nobody tells. */
    private Stream<ObjectId> meant(Call call) {
        if (call.known()) {
            return Stream.ofNullable(call.column());
        }
        List<ObjectId> told =
                needed.stream().filter(each -> each.kind() == Kind.COLUMN).toList();
        Stream<ObjectId> untold = FromItem.reached(needed, comparison.to()).stream()
                .filter(each -> each.kind() == Kind.TABLE
                        && told.stream().noneMatch(column -> column.name().equals(each.name())))
                .flatMap(each -> wanted(each.name()).stream().map(column -> ObjectId.column(each.name(), column)));
        return Stream.concat(told.stream(), untold);
    }

    private List<Call> calls(Function<QualifiedName, List<String>> order) {
        return lists.calls(new FromItem(comparison.to(), needed, order));
    }

    /** Refuses what means other columns where they stand in another order than in the schema that is wanted. */
    private void refuse(Function<QualifiedName, List<String>> order) {
        if (lists.isEmpty()) {
            return;
        }
        List<Call> meant = calls(this::wanted);
        List<Call> called = calls(order);
        for (int i = 0; i < meant.size(); i++) {
            Call call = meant.get(i);
            ObjectId column = call.column();
            if (column != null
                    && reads(call, column)
                    && !column.equals(called.get(i).column())) {
                throw new WhimbrelException(sentence(call.list(), column));
            }
            if (call.read() && !call.known()) {
                meant(call)
                        .filter(each -> place(each, this::wanted) != place(each, order))
                        .findFirst()
                        .ifPresent(each -> {
                            throw new WhimbrelException(sentence(call.list(), each));
                        });
            }
        }
    }

    private boolean reads(Call call, ObjectId column) {
        return call.read() && (call.returned() || needed.contains(column));
    }

    private String sentence(String list, ObjectId column) {
        return caller + " calls columns of " + column.name() + " by their places, as " + list + ", but " + column.part()
                + " won't have the place there that this says: call them by their names in a migration before, or have new columns"
                + " last";
    }

    private static int place(ObjectId column, Function<QualifiedName, List<String>> order) {
        return order.apply(column.name()).indexOf(column.part());
    }

    private List<String> wanted(QualifiedName table) {
        return names(comparison.to(), table);
    }

    private List<String> before(QualifiedName table) {
        return names(comparison.from(), table);
    }

    private static List<String> names(Schema schema, QualifiedName table) {
        return schema.table(table).map(each -> Fields.names(each.columns())).orElse(List.of());
    }

    /** Where a table stays, what comes to it is last; on the way back those stand as they did that were there before. */
    private List<String> reached(QualifiedName table) {
        List<String> wanted = wanted(table);
        List<String> before = before(table);
        if (before.isEmpty() || comparison.rebuilds(ObjectId.of(Kind.TABLE, table))) {
            return wanted;
        }
        List<String> reached = new ArrayList<>(comparison.leadsBack() ? wanted : before);
        reached.retainAll(comparison.leadsBack() ? before : wanted);
        reached.removeIf(name -> comparison.makesColumn(ObjectId.column(table, name)));
        wanted.stream().filter(name -> !reached.contains(name)).forEach(reached::add);
        return reached;
    }
}
