package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AlterOperator;
import io.whimbrel.operation.CreateCast;
import io.whimbrel.operation.CreateCollation;
import io.whimbrel.operation.CreateEventTrigger;
import io.whimbrel.operation.CreateForeignDataWrapper;
import io.whimbrel.operation.CreateOperator;
import io.whimbrel.operation.CreateRange;
import io.whimbrel.operation.CreateRule;
import io.whimbrel.operation.CreateServer;
import io.whimbrel.operation.CreateStatistics;
import io.whimbrel.operation.CreateTrigger;
import io.whimbrel.operation.DropCast;
import io.whimbrel.operation.DropCollation;
import io.whimbrel.operation.DropEventTrigger;
import io.whimbrel.operation.DropForeignDataWrapper;
import io.whimbrel.operation.DropOperator;
import io.whimbrel.operation.DropRange;
import io.whimbrel.operation.DropRule;
import io.whimbrel.operation.DropServer;
import io.whimbrel.operation.DropStatistics;
import io.whimbrel.operation.DropTrigger;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetFiring;
import io.whimbrel.operation.SetStatisticsTarget;
import io.whimbrel.schema.Cast;
import io.whimbrel.schema.Collation;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Fired;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Operator;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Rule;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Server;
import io.whimbrel.schema.Statistics;
import io.whimbrel.schema.Trigger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The operations that turn one schema into another. */
public final class Diff {

    /** One per kind of object, in the order in which independent objects are created. */
    private static final List<Differ<?>> DIFFERS = List.of(
            new NamespaceDiffer(),
            new ExtensionDiffer(),
            new DefinedDiffer<>(Collation.class, CreateCollation::new, each -> new DropCollation(each.name())),
            new EnumDiffer(),
            new CompositeTypeDiffer(),
            new DomainDiffer(),
            new DefinedDiffer<>(RangeType.class, CreateRange::new, each -> new DropRange(each.name())),
            new SequenceDiffer(),
            new FunctionDiffer(),
            new DefinedDiffer<>(
                    Operator.class,
                    CreateOperator::new,
                    each -> new DropOperator(each.name(), each.arguments()),
                    Diff::estimators),
            new DefinedDiffer<>(Cast.class, CreateCast::new, each -> new DropCast(each.source(), each.target())),
            new DefinedDiffer<>(
                    ForeignDataWrapper.class,
                    CreateForeignDataWrapper::new,
                    each -> new DropForeignDataWrapper(each.name()),
                    ForeignDiffer::alterations),
            new DefinedDiffer<>(
                    Server.class, CreateServer::new, each -> new DropServer(each.name()), ForeignDiffer::alterations),
            new TableDiffer(),
            new ViewDiffer(),
            new IndexDiffer(),
            new DefinedDiffer<>(
                    Statistics.class,
                    CreateStatistics::new,
                    each -> new DropStatistics(each.name(), each.table()),
                    Diff::target),
            new DefinedDiffer<>(
                    Trigger.class,
                    CreateTrigger::new,
                    each -> new DropTrigger(each.table(), each.name()),
                    (from, to) -> from == null ? List.of() : firing(from, to)),
            new DefinedDiffer<>(
                            Rule.class, CreateRule::new, each -> new DropRule(each.table(), each.name()), Diff::firing)
                    .replacingInPlace(),
            new PolicyDiffer(),
            new DefinedDiffer<>(
                    EventTrigger.class,
                    CreateEventTrigger::new,
                    each -> new DropEventTrigger(each.name()),
                    Diff::firing),
            new PublicationDiffer(),
            new PublishedTableDiffer());

    private Diff() {}

    private static List<Operation> firing(@Nullable Fired from, Fired to) {
        Firing was = from == null ? Firing.ENABLE : from.firing();
        return was == to.firing() ? List.of() : List.of(new SetFiring(to.id(), to.firing()));
    }

    private static List<Operation> estimators(@Nullable Operator from, Operator to) {
        Map<String, String> were = from == null ? Map.of() : from.estimators();
        return were.equals(to.estimators())
                ? List.of()
                : List.of(new AlterOperator(to.name(), to.arguments(), to.estimators()));
    }

    private static List<Operation> target(@Nullable Statistics from, Statistics to) {
        return Objects.equals(from == null ? null : from.target(), to.target())
                ? List.of()
                : List.of(new SetStatisticsTarget(to.name(), to.target()));
    }

    /**
     * Compares two schemas.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @param options what neither of them says
     * @return the operations in an order in which PostgreSQL takes them; none if the schemas are equal
     * @throws WhimbrelException if the options are strict and leave a question open, or if PostgreSQL has no way there
     */
    public static List<Operation> between(Schema from, Schema to, DiffOptions options) {
        List<Leg> legs = compared(from, to, options);
        List<String> open = questions(legs).stream()
                .filter(Question::isNeeded)
                .map(Question::sentence)
                .toList();
        if (!open.isEmpty()) {
            throw new WhimbrelException(String.join("\n", open));
        }
        return operations(legs);
    }

    /**
     * What a comparison comes to, though something may be open.
     *
     * @param operations what {@link #between} would give to who doesn't ask
     * @param questions what strict options leave open, in the order in which the changes were found
     */
    public record Outcome(List<Operation> operations, List<Question> questions) {}

    /**
     * Compares two schemas for somebody who shows what comes without an answer.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @param options what neither of them says, strict
     * @return the operations, and what is open
     * @throws WhimbrelException if PostgreSQL has no way there
     */
    public static Outcome tried(Schema from, Schema to, DiffOptions options) {
        List<Leg> legs = compared(from, to, options);
        return new Outcome(operations(legs), questions(legs));
    }

    private static List<Operation> operations(List<Leg> legs) {
        return legs.size() == 1
                ? operations(legs.get(0))
                : legs.stream()
                        .flatMap(leg -> operations(leg).stream())
                        .sorted(Comparator.comparing(Diff::turn))
                        .toList();
    }

    /** What can't be replaced before something goes, nor behind it, is dropped and made again. */
    private static List<Operation> operations(Leg leg) {
        Ordering ordering = leg.ordering();
        Set<ObjectId> circle = ordering.replacedInCircle();
        if (circle.isEmpty()) {
            return leg.operations(ordering);
        }
        Leg again = leg.makingAgain(circle, DIFFERS);
        compare(again);
        return again.operations(again.ordering());
    }

    /** What has to be committed comes ahead of all legs, so that these can share a transaction. */
    private static int turn(Operation operation) {
        if (operation instanceof DropEventTrigger) {
            return 0;
        }
        return Ordering.isCommittedApart(operation) ? 1 : 2;
    }

    /**
     * What strict options leave open.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @param options what neither of them says
     * @return the questions, in the order in which the changes were found
     */
    public static List<Question> questions(Schema from, Schema to, DiffOptions options) {
        return questions(compared(from, to, options));
    }

    private static List<Question> questions(List<Leg> legs) {
        return legs.stream()
                .flatMap(leg -> leg.comparison().questions().stream())
                .toList();
    }

    /** One, or three where tables can't go from one partitioning to the other in one go. */
    private static List<Leg> compared(Schema from, Schema to, DiffOptions options) {
        Leg direct = Leg.whole(from, to, options, DIFFERS);
        Set<QualifiedName> plain = Repartitioned.plainMeanwhile(direct.comparison());
        List<Leg> legs = plain.isEmpty() ? List.of(direct) : over(plain, from, to, options);
        legs.forEach(Diff::compare);
        return legs;
    }

    /** What is partitioned becomes plain, then all else happens, then what shall be partitioned is. */
    private static List<Leg> over(Set<QualifiedName> plain, Schema from, Schema to, DiffOptions options) {
        Schema first = Interim.behind(from, to, plain, DIFFERS);
        Schema last = Interim.before(to, first, plain, DIFFERS);
        return List.of(
                Leg.part(from, first, options, DIFFERS),
                Leg.part(first, last, options, DIFFERS),
                Leg.part(last, to, options, DIFFERS));
    }

    private static void compare(Leg leg) {
        Comparison comparison = leg.comparison();
        HierarchyDiffer hierarchy = new HierarchyDiffer(comparison);
        hierarchy.leave(leg.partings().leaving());
        InnerMisfits.refuseInRows(comparison);
        DIFFERS.forEach(differ -> compare(differ, comparison));
        new OwnersComparison(comparison).compare();
        new PrivilegesComparison(comparison).compare();
        compare(new FuturePrivilegesDiffer(), comparison);
        hierarchy.join(leg.partings().joining());
        RestoredRows.restore(comparison);
        new InheritedTriggers(leg.from(), leg.to(), comparison).compare();
    }

    private static <T extends SchemaObject> void compare(Differ<T> differ, Comparison comparison) {
        for (ObjectId id : identities(differ, comparison)) {
            Optional<T> from = find(differ, comparison.from(), id);
            Optional<T> to = find(differ, comparison.to(), id);
            boolean kept = from.isPresent()
                    && to.isPresent()
                    && !comparison.rebuilds(id)
                    && !differ.replaces(from.get(), to.get());
            if (kept) {
                // a table that looks the same may still have parts that something else makes it rebuild
                differ.alter(from.orElseThrow(), to.orElseThrow(), comparison);
            } else {
                from.ifPresent(object -> differ.drop(object, comparison));
                to.ifPresent(object -> differ.create(object, comparison));
            }
        }
    }

    /** What comes down to a table from its parents comes before what is done to itself. */
    private static SortedSet<ObjectId> identities(Differ<?> differ, Comparison comparison) {
        SortedSet<ObjectId> ids = new TreeSet<>(
                Comparator.<ObjectId, Integer>comparing(comparison::depth).thenComparing(Comparator.naturalOrder()));
        comparison.from().all(differ.type()).forEach(object -> ids.add(object.id()));
        comparison.to().all(differ.type()).forEach(object -> ids.add(object.id()));
        return ids;
    }

    private static <T extends SchemaObject> Optional<T> find(Differ<T> differ, Schema schema, ObjectId id) {
        return schema.find(id).map(differ.type()::cast);
    }
}
