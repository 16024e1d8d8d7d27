package io.whimbrel.diff.online;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.Analyze;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.KeepInStep;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.SetNotNullByCheck;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What comes ahead of the swap: the columns that stand in, kept in step and filled, and the indexes on them.
 *
 * <p>Until the swap nobody sees anything of it but a column more. What can't be is found out before it begins.
 */
final class ExpandAhead {

    private static final String HINT = "Change these rows first, or map the value to one that stays.";

    private final Expansions expansions;
    private final OnlinePlan plan;

    ExpandAhead(Expansions expansions, OnlinePlan plan) {
        this.expansions = expansions;
        this.plan = plan;
    }

    /** Puts it all into the plan, and tells which indexes wait for the swap. */
    List<Copy> plan() {
        expansions.all().forEach(each -> each.misfits().ifPresent(plan::ahead));
        plan.plain().stream()
                .filter(ReplaceEnum.class::isInstance)
                .map(ReplaceEnum.class::cast)
                .forEach(replace -> expansions.passing(replace).ifPresent(passing -> makeEnum(replace, passing)));
        expansions.all().forEach(this::fill);
        List<Copy> copies = new ArrayList<>();
        expansions.all().stream().map(Expanded::table).distinct().forEach(table -> {
            List<Copy> ofTable = Copy.in(table, expansions, plan);
            ofTable.forEach(copy -> plan.ahead(new CreateIndex(copy.index(), true)));
            plan.ahead(new Analyze(table));
            copies.addAll(ofTable);
        });
        return copies;
    }

    private void makeEnum(ReplaceEnum replace, QualifiedName passing) {
        List<String> lost = replace.removed().stream()
                .filter(label -> !replace.mapping().containsKey(label))
                .toList();
        if (!lost.isEmpty()) {
            String labels = lost.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
            replace.uses().forEach(use -> plan.ahead(refuse(replace, use, labels)));
        }
        plan.ahead(new CreateEnum(
                new EnumType(passing, replace.to().labels(), replace.to().comment())));
    }

    private static RefuseRows refuse(ReplaceEnum replace, ReplaceEnum.Use use, String labels) {
        String column = Identifiers.quote(use.column());
        String condition =
                use.array() ? column + "::text[] && ARRAY[" + labels + "]" : column + "::text IN (" + labels + ")";
        String message = "enum " + replace.to().name() + " can't lose " + labels + ": " + use.table() + "."
                + use.column() + " holds that in";
        return new RefuseRows(use.table(), condition, message, HINT);
    }

    private void fill(Expanded each) {
        QualifiedName table = each.table();
        String passing = each.passing();
        AddColumn add = new AddColumn(table, each.column(), null);
        KeepInStep keep = new KeepInStep(
                table,
                passing,
                each.value(),
                each.misfits().map(RefuseRows::condition).orElse(null),
                each.step());
        Optional<Constraint> check =
                Optional.of(each).filter(Expanded::notNull).map(any -> NotNullByCheck.check(table, passing, plan));
        if (check.isPresent()) {
            plan.ahead(add, keep, LateValidation.unread(table, check.orElseThrow()));
        } else {
            plan.ahead(add, keep);
        }
        plan.ahead(new Backfill(table, passing, each.value(), each.outOfStep()));
        plan.ahead(new RefuseRows(
                table,
                each.outOfStep(),
                table + "." + passing + " isn't what " + each.was().name() + " becomes in",
                null));
        check.ifPresent(notNull -> {
            plan.ahead(new ValidateConstraint(table, notNull.name()));
            plan.ahead(new SetNotNullByCheck(table, passing, notNull.name()));
        });
    }
}
