package io.whimbrel.diff.online;

import io.whimbrel.diff.FreeName;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AddIdentity;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.SetNotNullByCheck;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.operation.Statement;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column comes to refuse NULL by a check that is validated first.
 *
 * <p>PostgreSQL 18 could validate the NOT NULL itself, but a migration is the same on every major. Where it has a name
 * of its own it can't be, so there it does ({@link NamedNotNull}).
 */
final class NotNullByCheck implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof SetNotNull set)
                || !isPlain(set)
                || RowTypes.isOne(set.table(), set.column(), plan.to())
                || isAllowedBelow(set, plan)
                || !plan.isLive(set.table())
                || !waits(set.table(), set.column(), plan)) {
            return false;
        }
        String backfill = set.backfill();
        if (backfill != null && !fills(set.table(), set.column(), plan)) {
            return false;
        }
        if (backfill != null) {
            fill(set.table(), Column.of(set.column(), "").withNotNull(true), backfill, plan);
            return true;
        }
        Constraint check = check(set.table(), set.column(), plan);
        plan.now(LateValidation.unread(set.table(), check));
        validate(set.table(), set.column(), check, plan);
        return true;
    }

    /** Before PostgreSQL 18 a child may take NULL where its parent doesn't, which has to be said behind that. */
    private static boolean isAllowedBelow(SetNotNull set, OnlinePlan plan) {
        return plan.has(
                DropNotNull.class,
                drop -> drop.column().equals(set.column()) && plan.lineage().isBelow(drop.table(), set.table()));
    }

    /**
     * Fills a column before it refuses NULL: an UPDATE of a row that isn't filled yet would fail.
     *
     * <p>Rows that came without a value until then are filled behind that, when no more of them can come; so are those
     * that moved from a partition that was filled later to one that was filled before.
     */
    static void fill(QualifiedName table, Column column, String value, OnlinePlan plan) {
        plan.delay(ObjectId.column(table, column.name()));
        List<QualifiedName> filled = filled(table, plan);
        filled.forEach(each -> plan.later(new Backfill(each, column.name(), value)));
        if (column.notNull()) {
            Constraint check = check(table, column.name(), plan);
            plan.later(LateValidation.unread(table, check));
            if (column.defaultExpression() == null || filled.size() > 1) {
                filled.forEach(each -> plan.later(new Backfill(each, column.name(), value)));
            }
            validate(table, column.name(), check, plan);
        }
    }

    /** The tables to go through: one by its primary key, or, as pages are a partition's own, each partition. */
    private static List<QualifiedName> filled(QualifiedName table, OnlinePlan plan) {
        boolean hasKey = Stream.of(plan.from(), plan.to())
                .allMatch(schema -> schema.table(table)
                        .filter(each -> Stream.concat(
                                        each.constraints().stream(), each.hierarchy().inheritedConstraints().stream())
                                .anyMatch(constraint -> constraint.type() == Constraint.Type.PRIMARY_KEY))
                        .isPresent());
        return hasKey ? List.of(table) : plan.lineage().leaves(table);
    }

    /**
     * Whether a column can be filled in batches.
     *
     * <p>Not with tables that inherit: they have pages and keys of their own. Nor with foreign tables, or if rows had to leave their partition.
     */
    static boolean fills(QualifiedName table, String column, OnlinePlan plan) {
        Lineage lineage = plan.lineage();
        return !lineage.isInherited(table) && !lineage.isForeign(table) && !lineage.isPartitionKey(table, column);
    }

    private static void validate(QualifiedName table, String column, Constraint check, OnlinePlan plan) {
        plan.refuseNullLater(table);
        plan.later(new ValidateConstraint(table, check.name()));
        plan.later(new SetNotNullByCheck(table, column, check.name()));
    }

    /** Whether the constraint has no name or option of its own (PostgreSQL 18). */
    private static boolean isPlain(SetNotNull set) {
        List<Statement> statements = set.statements();
        return statements.get(statements.size() - 1).sql().endsWith(" SET NOT NULL");
    }

    /** Whether nothing that is done at once needs the values of the column. */
    static boolean waits(QualifiedName table, String column, OnlinePlan plan) {
        return plan.canWait()
                && !leavesRowsUnmarked(table, plan)
                && !plan.has(CreateView.class, create -> create.view().materialized())
                && !plan.comes(
                        AddIdentity.class,
                        add -> add.table().equals(table) && add.column().equals(column))
                && !plan.comes(
                        AddConstraint.class,
                        add -> add.table().equals(table)
                                && add.constraint().type() == Constraint.Type.PRIMARY_KEY
                                && add.constraint().columns().contains(column)
                                && !KeyOverIndex.waits(add, plan)
                                && !ReplacedKey.waits(add, plan));
    }

    /** Where the index that marks the rows goes at once, no row of a published table can change until another does. */
    private static boolean leavesRowsUnmarked(QualifiedName table, OnlinePlan plan) {
        String marking = plan.from()
                .table(table)
                .map(each -> each.options().replicaIdentity().index())
                .orElse(null);
        return marking != null
                && (plan.frees(table.sibling(marking))
                        || plan.has(DropColumn.class, drop -> drop.table().equals(table)))
                && plan.comes(
                        SetReplicaIdentity.class,
                        set -> set.table().equals(table) && set.identity().index() != null);
    }

    static Constraint check(QualifiedName table, String column, OnlinePlan plan) {
        String name = FreeName.of(
                table.name() + "_" + column,
                "_filled",
                taken -> Stream.of(plan.from(), plan.to())
                        .flatMap(schema -> schema.table(table).stream())
                        .anyMatch(each -> each.constraint(taken).isPresent()));
        return Constraint.check(name, "(" + Identifiers.quote(column) + " IS NOT NULL)");
    }
}
