package io.whimbrel.diff.online;

import io.whimbrel.diff.FreeName;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of large tables whose type change would write all rows anew: which of them are expanded. */
final class Expansions {

    private final OnlinePlan plan;
    private final LargeTables large;
    private final Consumer<String> refused;
    private final Obstacles obstacles;
    private final List<Expanded> all = new ArrayList<>();
    private final Map<ReplaceEnum, QualifiedName> enums = new HashMap<>();

    private Expansions(OnlinePlan plan, LargeTables large, Consumer<String> refused) {
        this.plan = plan;
        this.large = large;
        this.refused = refused;
        this.obstacles = new Obstacles(plan);
    }

    /**
     * Decides.
     *
     * @param refused is told why a column of a large table isn't expanded
     */
    static Expansions of(OnlinePlan plan, LargeTables large, Consumer<String> refused) {
        Expansions expansions = new Expansions(plan, large, refused);
        for (Operation operation : plan.plain()) {
            if (operation instanceof AlterColumnType alter && alter.rewrites() && large.contain(alter.table())) {
                expansions.expand(alter);
            } else if (operation instanceof ReplaceEnum replace) {
                expansions.expand(replace);
            }
        }
        return expansions;
    }

    /** All of them, in the order of the plain operations. */
    List<Expanded> all() {
        return all;
    }

    /** Those that an operation's place is for. */
    List<Expanded> of(Operation operation) {
        return all.stream().filter(each -> each.operation().equals(operation)).toList();
    }

    /** Those of a table. */
    List<Expanded> of(QualifiedName table) {
        return all.stream().filter(each -> each.table().equals(table)).toList();
    }

    /** The name that an enum's other type has meanwhile, if one of its columns is expanded. */
    Optional<QualifiedName> passing(ReplaceEnum replace) {
        return Optional.ofNullable(enums.get(replace));
    }

    /** Whether the plain operations drop it first, and make it again themselves. */
    boolean isMadeAgain(ObjectId id) {
        return obstacles.isMadeAgain(id);
    }

    private void expand(AlterColumnType alter) {
        expand(alter.table(), alter.column(), alter.change(), alter.using(), alter)
                .ifPresent(all::add);
    }

    private void expand(ReplaceEnum replace) {
        QualifiedName name = replace.to().name();
        List<ReplaceEnum.Use> uses = replace.uses().stream()
                .filter(use -> large.contain(use.table()))
                .toList();
        if (uses.isEmpty()) {
            return;
        }
        QualifiedName passing = plan.freeName(name, "_new");
        for (ReplaceEnum.Use use : uses) {
            String suffix = use.array() ? "[]" : "";
            String type = passing.sql() + suffix;
            Optional<Expanded> expanded = expand(
                    use.table(),
                    use.column(),
                    new TypeChange(name.sql() + suffix, type),
                    replace.value(use, type),
                    replace);
            expanded.filter(each -> each.was().type().equals(each.change().from()))
                    .ifPresent(each -> {
                        all.add(each);
                        enums.put(replace, passing);
                    });
        }
    }

    private Optional<Expanded> expand(
            QualifiedName table, String column, TypeChange change, @Nullable String using, Operation operation) {
        Optional<Column> was = column(plan.from(), table, column);
        Optional<Column> becomes = column(plan.to(), table, column);
        if (was.isEmpty() || becomes.isEmpty()) {
            return Optional.empty();
        }
        String passing = FreeName.of(
                column,
                "_new",
                taken -> Stream.of(plan.from(), plan.to())
                        .anyMatch(schema -> column(schema, table, taken).isPresent()));
        // PostgreSQL fires triggers by name: this one has to see what the others make of the row
        String step = plan.freeName(table.sibling("zz_" + table.name() + "_" + column), "_in_step")
                .name();
        Expanded expanded =
                new Expanded(table, was.orElseThrow(), becomes.orElseThrow(), change, using, operation, passing, step);
        Optional<String> obstacle = obstacles.of(expanded);
        obstacle.ifPresent(reason -> refused.accept("The type of " + table + "." + column
                + " changes in the plain form, which rewrites the table while nobody reads or writes it: " + reason
                + "."));
        return obstacle.isPresent() ? Optional.empty() : Optional.of(expanded);
    }

    private static Optional<Column> column(Schema schema, QualifiedName table, String column) {
        return schema.table(table).flatMap(each -> each.column(column));
    }
}
