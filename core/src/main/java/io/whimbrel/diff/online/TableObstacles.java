package io.whimbrel.diff.online;

import io.whimbrel.diff.RowMakers;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Rule;
import io.whimbrel.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a table, or of all that happens in a migration, keeps its columns to the plain form. */
final class TableObstacles {

    /** As PostgreSQL spells it; {@code UPDATE OF …} isn't for the column that is filled. */
    private static final Pattern ON_UPDATE = Pattern.compile(" (?:BEFORE|AFTER) (?:[A-Z]+ OR )*UPDATE (?!OF )");

    private final OnlinePlan plan;
    private final Dependants dependants;
    private @Nullable List<RowMakers> makers;

    TableObstacles(OnlinePlan plan, Dependants dependants) {
        this.plan = plan;
        this.dependants = dependants;
    }

    /** The first obstacle, as the end of a sentence. */
    Optional<String> of(Expanded expanded) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> inHierarchy(expanded),
                        this::inMigration,
                        () -> inRowsElsewhere(expanded),
                        () -> inTriggers(expanded),
                        () -> inRules(expanded),
                        () -> inRowsMade(expanded))
                .flatMap(obstacle -> obstacle.get().stream())
                .findFirst();
    }

    private Optional<String> inHierarchy(Expanded expanded) {
        if (!plan.standsAlone(expanded.table())) {
            return Optional.of("its table is among partitions or tables that inherit");
        }
        // whoever fills the column must see all rows
        return plan.from()
                        .table(expanded.table())
                        .orElseThrow()
                        .options()
                        .rowSecurity()
                        .forced()
                ? Optional.of("row security is forced on its table's owner, too")
                : Optional.empty();
    }

    private Optional<String> inMigration() {
        if (plan.has(Operation.class, each -> each.getClass().getSimpleName().startsWith("Rename"))) {
            return Optional.of("something gets another name in the same migration");
        }
        return plan.has(CreateView.class, create -> create.view().materialized())
                ? Optional.of("a materialized view is filled in the same migration")
                : Optional.empty();
    }

    /** In those the column that is swapped for another would be lost. */
    private Optional<String> inRowsElsewhere(Expanded expanded) {
        return RowTypes.holder(expanded.table(), dependants.of(ObjectId.of(Kind.TABLE, expanded.table())), plan.from())
                .map(id -> id + " holds rows of its table");
    }

    /** The column that is swapped for another has the last place among them. */
    private Optional<String> inRowsMade(Expanded expanded) {
        return makers().stream()
                .flatMap(each -> each.of(expanded.table()).stream())
                .findFirst()
                .map(id -> id + " makes rows of its table");
    }

    /** Once for all columns, and only where one comes so far. */
    private List<RowMakers> makers() {
        List<RowMakers> known = makers;
        if (known == null) {
            known = List.of(new RowMakers(plan.from()), new RowMakers(plan.to()));
            makers = known;
        }
        return known;
    }

    private Optional<String> inTriggers(Expanded expanded) {
        List<Trigger> triggers = plan.from().all(Trigger.class).stream()
                .filter(each -> each.table().equals(expanded.table()))
                .toList();
        Optional<String> filling = triggers.stream()
                .filter(each -> ON_UPDATE.matcher(each.definition()).find())
                .findFirst()
                .map(each -> "trigger " + each.name() + " would fire for each row that is filled");
        return filling.or(() -> triggers.stream()
                .filter(each -> each.name().compareTo(expanded.step()) >= 0)
                .findFirst()
                .map(each -> "trigger " + each.name() + " fires behind any that keeps it in step"));
    }

    private Optional<String> inRules(Expanded expanded) {
        return plan.from().all(Rule.class).stream()
                .filter(each -> each.table().equals(expanded.table()))
                .findFirst()
                .map(each -> "rule " + each.name() + " would rewrite the UPDATEs that fill it");
    }
}
