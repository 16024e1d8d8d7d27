package io.whimbrel.diff.online;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type that leaves all values as they are, on a column with a check: PostgreSQL would read the whole table to check it
 * again, and nobody else would. So the check goes before, comes back NOT VALID in the same transaction, and the rows that
 * are there are read behind that.
 *
 * <p>Where an index is built anew all the same, or children have checks of their own, it stays plain.
 */
final class CheckedAgain implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AlterColumnType alter) || !isParted(alter, plan)) {
            return false;
        }
        QualifiedName table = alter.table();
        for (Constraint check : checks(alter, plan)) {
            if (isFirst(alter, check, plan)) {
                Constraint becomes = becoming(table, check, plan).orElseThrow();
                plan.now(DropConstraint.of(table, check));
                plan.last(LateValidation.unread(table, becomes));
                plan.later(LateValidation.reading(table, becomes));
            }
        }
        plan.now(new AlterColumnType(
                table, alter.column(), alter.change(), alter.collation(), alter.using(), alter.alsoLocked()));
        return true;
    }

    private static boolean isParted(AlterColumnType alter, OnlinePlan plan) {
        return alter.reads()
                && !alter.rewrites()
                && plan.standsAlone(alter.table())
                && plan.kinds().stream().noneMatch(kind -> kind.getSimpleName().startsWith("Rename"))
                && keepsCollation(alter, plan)
                && plan.from().all(Index.class).stream().noneMatch(index -> isBuiltAnew(index, alter, plan))
                && constraints(alter, plan).stream()
                        .noneMatch(constraint -> constraint.type() == Constraint.Type.EXCLUSION)
                && checks(alter, plan).stream()
                        .allMatch(check -> becoming(alter.table(), check, plan).isPresent());
    }

    private static boolean keepsCollation(AlterColumnType alter, OnlinePlan plan) {
        Optional<String> was = plan.from().column(column(alter)).map(Column::collation);
        return Objects.equals(was.orElse(null), alter.collation());
    }

    private static boolean isBuiltAnew(Index index, AlterColumnType alter, OnlinePlan plan) {
        List<Column> columns =
                plan.from().table(alter.table()).map(Table::columns).orElse(List.of());
        return index.table().equals(alter.table())
                && plan.from().dependenciesOf(index.id()).contains(column(alter))
                && !index.isOn(columns);
    }

    /** The checks on the column that hold for all rows. */
    private static List<Constraint> checks(AlterColumnType alter, OnlinePlan plan) {
        return constraints(alter, plan).stream()
                .filter(each -> each.type() == Constraint.Type.CHECK && LateValidation.isParted(each))
                .toList();
    }

    private static List<Constraint> constraints(AlterColumnType alter, OnlinePlan plan) {
        QualifiedName table = alter.table();
        return plan.from().table(table).map(Table::constraints).orElse(List.of()).stream()
                .filter(each -> plan.from()
                        .dependenciesOf(ObjectId.constraint(table, each.name()))
                        .contains(column(alter)))
                .filter(each -> !plan.has(
                        DropConstraint.class,
                        drop -> drop.table().equals(table) && drop.constraint().equals(each.name())))
                .toList();
    }

    private static Optional<Constraint> becoming(QualifiedName table, Constraint check, OnlinePlan plan) {
        return plan.to().constraint(ObjectId.constraint(table, check.name()));
    }

    /** Of several columns in one check, the first that gets its type takes the check off. */
    private static boolean isFirst(AlterColumnType alter, Constraint check, OnlinePlan plan) {
        return plan.all(AlterColumnType.class)
                .filter(each -> each.table().equals(alter.table()) && isParted(each, plan))
                .filter(each -> checks(each, plan).contains(check))
                .findFirst()
                .filter(alter::equals)
                .isPresent();
    }

    private static ObjectId column(AlterColumnType alter) {
        return ObjectId.column(alter.table(), alter.column());
    }
}
