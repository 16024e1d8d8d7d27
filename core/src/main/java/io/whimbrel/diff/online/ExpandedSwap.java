package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateStatistics;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropStatistics;
import io.whimbrel.operation.MoveIdentity;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.SetSequenceOwner;
import io.whimbrel.operation.SetStatisticsTarget;
import io.whimbrel.operation.SwapColumn;
import io.whimbrel.operation.SwapEnum;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Statistics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that stands in takes the place of the other, where the plain form would change the type.
 *
 * <p>All in the one short transaction: what else the plain form drops and makes again is around it as it was. Foreign
 * keys and checks come back NOT VALID at its end, which holds for each row that is written, and are validated behind.
 */
final class ExpandedSwap implements Rule {

    private final Expansions expansions;
    private final List<Copy> copies;
    private final Dependants dependants;
    private final Set<ObjectId> swapped = new HashSet<>();
    private final Set<ObjectId> restored = new HashSet<>();

    ExpandedSwap(Expansions expansions, OnlinePlan plan) {
        this.expansions = expansions;
        this.copies = new ExpandAhead(expansions, plan).plan();
        this.dependants = new Dependants(plan.from());
    }

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        List<Expanded> expanded = expansions.of(operation);
        if (!(operation instanceof ReplaceEnum replace) || expanded.isEmpty()) {
            expanded.forEach(each -> swap(each, plan));
            return !expanded.isEmpty();
        }
        // what is rewritten is so before the large tables are locked
        QualifiedName passing = expansions.passing(replace).orElseThrow();
        Set<ObjectId> swapping = expanded.stream().map(Expanded::id).collect(Collectors.toSet());
        replace.uses().stream()
                .filter(use -> !swapping.contains(ObjectId.column(use.table(), use.column())))
                .forEach(use -> move(replace, use, passing, plan));
        expanded.forEach(each -> swap(each, plan));
        takeName(replace, passing, plan);
        return true;
    }

    private void swap(Expanded each, OnlinePlan plan) {
        QualifiedName table = each.table();
        String column = each.was().name();
        Stream.concat(dependants.of(each.id()).stream(), dependants.keysTo(table, column).stream())
                .filter(id -> !expansions.isMadeAgain(id))
                .filter(restored::add)
                .forEach(id -> takeAway(id, plan));
        plan.from().all(Sequence.class).stream()
                .filter(sequence -> each.id().equals(sequence.ownedBy()))
                .forEach(sequence ->
                        plan.now(new SetSequenceOwner(sequence.name(), ObjectId.column(table, each.passing()))));
        if (each.was().identity() != null && each.becomes().identity() != null) {
            plan.now(new MoveIdentity(
                    table, column, each.passing(), each.becomes().identity()));
        }
        plan.now(new SwapColumn(table, column, each.passing(), each.change(), each.step()));
        swapped.add(each.id());
        copies.stream()
                .filter(copy -> copy.columns().contains(each.id()) && swapped.containsAll(copy.columns()))
                .forEach(copy -> plan.now(named(copy, plan)));
        String expression = each.becomes().defaultExpression();
        boolean comes = plan.comes(
                SetDefault.class,
                set -> set.table().equals(table) && set.column().equals(column));
        if (expression != null && each.was().defaultExpression() != null && !comes && !each.movesWithEnum()) {
            plan.now(new SetDefault(table, column, expression));
        }
    }

    /** Drops what would stop the column from going, or go with it, and has it come back. */
    private static void takeAway(ObjectId id, OnlinePlan plan) {
        if (id.kind() == Kind.STATISTICS) {
            Statistics statistics =
                    plan.to().find(id).map(Statistics.class::cast).orElseThrow();
            plan.now(new DropStatistics(statistics.name(), statistics.table()));
            plan.last(new CreateStatistics(statistics));
            if (statistics.target() != null) {
                plan.last(new SetStatisticsTarget(statistics.name(), statistics.target()));
            }
        }
        Copy.constraint(id, plan)
                .filter(constraint ->
                        constraint.type() == Constraint.Type.FOREIGN_KEY || constraint.type() == Constraint.Type.CHECK)
                .ifPresent(constraint -> {
                    plan.now(DropConstraint.of(id.name(), constraint));
                    if (LateValidation.isParted(constraint)) {
                        plan.last(LateValidation.unread(id.name(), constraint));
                        plan.later(LateValidation.reading(id.name(), constraint));
                    } else {
                        plan.last(new AddConstraint(id.name(), constraint));
                    }
                });
    }

    private static Operation named(Copy copy, OnlinePlan plan) {
        QualifiedName name = copy.index().name();
        return copy.of().kind() == Kind.INDEX
                ? new RenameIndex(name, copy.of().name().name())
                : new AddConstraint(
                        copy.of().name(),
                        KeyIndex.of(Copy.constraint(copy.of(), plan).orElseThrow())
                                .orElseThrow()
                                .using(name.name()));
    }

    private static void takeName(ReplaceEnum replace, QualifiedName passing, OnlinePlan plan) {
        Map<String, String> mapping = replace.mapping();
        List<String> without = replace.removed().stream()
                .filter(label -> !mapping.containsKey(label))
                .toList();
        plan.now(new SwapEnum(replace.to().name(), passing.name(), without, mapping));
        for (ReplaceEnum.Use use : replace.uses()) {
            if (use.defaultExpression() != null) {
                plan.now(new SetDefault(use.table(), use.column(), use.defaultExpression()));
            }
        }
    }

    /** A column of a table that isn't large goes over to the enum's other type in the plain form. */
    private static void move(ReplaceEnum replace, ReplaceEnum.Use use, QualifiedName passing, OnlinePlan plan) {
        String suffix = use.array() ? "[]" : "";
        String type = passing.sql() + suffix;
        boolean hasDefault = plan.from()
                .table(use.table())
                .flatMap(table -> table.column(use.column()))
                .map(Column::defaultExpression)
                .isPresent();
        if (hasDefault) {
            plan.now(new DropDefault(use.table(), use.column()));
        }
        plan.now(new AlterColumnType(
                use.table(),
                use.column(),
                new TypeChange(replace.to().name().sql() + suffix, type),
                null,
                replace.value(use, type),
                List.of()));
    }
}
