package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks that a table has both of its own and from its parents: PostgreSQL merges the two, and leaves the table
 * its own when the parents lose theirs.
 *
 * <p>So they are compared as its own. Whether an inherited check is that, too, is no difference by itself.
 */
final class SharedChecks {

    private final Table was;
    private final Table becomes;
    private final List<Constraint> before = new ArrayList<>();
    private final List<Constraint> after = new ArrayList<>();

    /** Compares a table that keeps its parents. */
    SharedChecks(Table was, Table becomes) {
        this.was = was;
        this.becomes = becomes;
        shared(was).forEach(this::compare);
        shared(becomes).filter(check -> inherited(was, check).isEmpty()).forEach(after::add);
    }

    private void compare(Constraint check) {
        Optional<Constraint> stays = inherited(becomes, check);
        if (stays.isEmpty()) {
            before.add(check);
        } else if (stays.orElseThrow().name().equals(check.name())) {
            before.add(check);
            after.add(stays.orElseThrow().withComment(check.comment()));
        }
    }

    private static Stream<Constraint> shared(Table table) {
        return table.hierarchy().inheritedConstraints().stream()
                .filter(check -> table.hierarchy().sharedChecks().contains(check.name()));
    }

    private static Optional<Constraint> inherited(Table table, Constraint check) {
        return table.hierarchy().inheritedConstraints().stream()
                .filter(each -> each.definition().equals(check.definition()))
                .findFirst();
    }

    ObjectId table() {
        return was.id();
    }

    /** Those that are to be taken for the table's own before. */
    List<Constraint> before() {
        return before;
    }

    /** Those that are to be taken for the table's own in the end. */
    List<Constraint> after() {
        return after;
    }

    /** A new table, whose checks are said even where it has them from its parents. */
    static Table own(Table table) {
        return own(table, shared(table).toList());
    }

    static Table own(Table table, List<Constraint> checks) {
        if (checks.isEmpty()) {
            return table;
        }
        List<Constraint> own = new ArrayList<>(table.constraints());
        own.addAll(checks);
        Hierarchy hierarchy = table.hierarchy();
        return table.withConstraints(own)
                .withHierarchy(new Hierarchy(
                        hierarchy.partitionBy(),
                        hierarchy.parents(),
                        hierarchy.bounds(),
                        hierarchy.inheritedConstraints().stream()
                                .filter(each -> !checks.contains(each))
                                .toList(),
                        hierarchy.inheritedIndexes(),
                        Set.of()));
    }
}
