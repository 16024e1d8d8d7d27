package io.whimbrel.diff;

import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a column that stays refuses NULL, and what the constraint that says so is called (18). */
final class NotNullDiffer {

    private final ObjectId id;
    private final QualifiedName table;
    private final Column from;
    private final Column to;
    private final Comparison comparison;
    private final NullBarriers barriers;
    private final boolean empty;
    private final Consumer<Change> changes;

    /**
     * Such a column.
     *
     * @param empty whether there are no rows yet
     * @param changes takes what happens to the column
     */
    NotNullDiffer(ObjectId id, Column from, Column to, Comparison comparison, boolean empty, Consumer<Change> changes) {
        this.id = id;
        this.table = id.name();
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        this.barriers = new NullBarriers(comparison);
        this.empty = empty;
        this.changes = changes;
    }

    /** What must go before the type changes. */
    void loosen() {
        boolean refused = from.notNull() || from.details().notNullConstraint().notValid();
        boolean stays = !from.notNull() && to.details().notNullConstraint().notValid();
        if (refused && !to.notNull() && !stays) {
            boolean only = from.notNull() && barriers.stayBelow(id);
            Change loosening = Change.altering(new DropNotNull(table, to.name(), only), id)
                    .andDropping(named(table, from))
                    .needing(originsThatGo(id, comparison));
            add(only ? barriers.behind(loosening, id) : barriers.behindAll(loosening, id));
        }
    }

    /** What can come only after the type has changed. */
    void tighten() {
        NotNullConstraint was = from.details().notNullConstraint();
        NotNullConstraint becomes = to.details().notNullConstraint();
        boolean same = from.notNull() == to.notNull() && was.notValid() == becomes.notValid();
        if (same && was.noInherit() != becomes.noInherit()) {
            refuseNullAgain(becomes.noInherit() || !meetsNullBelow() ? null : backfill());
        } else if (same && !was.equals(becomes)) {
            renameNotNull(was, becomes);
        } else if (to.notNull() && was.notValid()) {
            validateNotNull(was, becomes);
        } else if (to.notNull() && !from.notNull()) {
            add(Change.altering(new SetNotNull(table, to.name(), backfillOfRows(), becomes), id)
                    .andCreating(named(table, to)));
        } else if (!same && becomes.notValid()) {
            add(Change.altering(new SetNotNull(table, to.name(), null, becomes), id)
                    .andCreating(named(table, to)));
        }
    }

    /** The rows that were there before come under it, too; only one that is called alike everywhere is validated by its name. */
    private void validateNotNull(NotNullConstraint was, NotNullConstraint becomes) {
        if (was.name() != null && was.noInherit() == becomes.noInherit()) {
            add(Change.altering(new ValidateConstraint(table, was.name()), id));
            renameNotNull(was, becomes);
        } else if (was.noInherit() || !becomes.equals(NotNullConstraint.USUAL)) {
            refuseNullAgain(backfillOfRows());
        } else {
            add(Change.altering(new SetNotNull(table, to.name(), backfillOfRows(), becomes), id));
        }
    }

    private @Nullable String backfillOfRows() {
        return empty || refusedNull() ? null : backfill();
    }

    /** PostgreSQL renames it in the tables below, too, which it can't where it is called otherwise. */
    private void renameNotNull(NotNullConstraint was, NotNullConstraint becomes) {
        if (nameOf(was).equals(nameOf(becomes))) {
            return;
        }
        boolean alike = comparison.familiesFrom().inheritors(id).stream()
                .flatMap(below -> comparison.from().column(below).stream())
                .allMatch(below ->
                        nameOf(was).equals(below.details().notNullConstraint().called()));
        if ((alike || was.noInherit()) && !isUnsure(was) && !isUnsure(becomes)) {
            ObjectId former = ObjectId.constraint(table, nameOf(was));
            comparison.add(Change.altering(new RenameConstraint(table, nameOf(was), nameOf(becomes)), former)
                    .andCreating(List.of(ObjectId.constraint(table, nameOf(becomes))))
                    .needing(List.of(id)));
        } else {
            refuseNullAgain(null);
        }
    }

    /** Another column has what PostgreSQL would call this one's, since it had another name itself: then it is called otherwise. */
    private boolean isUnsure(NotNullConstraint constraint) {
        return constraint.name() == null && isTaken(nameOf(constraint), id, comparison);
    }

    private static boolean isTaken(String name, ObjectId column, Comparison comparison) {
        return Stream.concat(Stream.of(column), comparison.familiesFrom().inheritors(column).stream())
                .anyMatch(each -> isTakenIn(each, name, comparison));
    }

    private static boolean isTakenIn(ObjectId column, String name, Comparison comparison) {
        return Stream.of(comparison.from(), comparison.to())
                .flatMap(schema -> schema.table(column.name()).stream())
                .anyMatch(table -> table.constraint(name).isPresent()
                        || table.columns().stream()
                                .filter(each -> !each.name().equals(column.part()))
                                .anyMatch(each -> name.equals(
                                        each.details().notNullConstraint().called())));
    }

    private void refuseNullAgain(@Nullable String backfill) {
        add(barriers.behindAll(Change.altering(new DropNotNull(table, to.name()), id), id));
        add(Change.altering(new SetNotNull(table, to.name(), backfill, asCalled(id, to, comparison)), id));
    }

    /**
     * The constraint of a column that is made again, by the name that it shall have, also if PostgreSQL made that up for a column
     * or table that was called otherwise: the way back relies on it.
     */
    static NotNullConstraint asCalled(ObjectId id, Column column, Comparison comparison) {
        NotNullConstraint constraint = column.details().notNullConstraint();
        String called = constraint.called();
        return called == null
                        || called.equals(usualName(id))
                        || column.details().inherited()
                        || isTaken(called, id, comparison)
                ? constraint
                : new NotNullConstraint(called, constraint.noInherit(), constraint.notValid());
    }

    /** Whether it comes down to tables whose rows may have none. */
    private boolean meetsNullBelow() {
        return to.notNull()
                && comparison.familiesTo().inheritors(id).stream()
                        .anyMatch(below -> comparison
                                .from()
                                .column(below)
                                .filter(Column::notNull)
                                .isEmpty());
    }

    /** What a parent no longer refuses it may have refused itself, so that no row needs a value. */
    private boolean refusedNull() {
        return !comparison.makesColumn(id)
                && comparison.from().column(id).filter(Column::notNull).isPresent();
    }

    private @Nullable String backfill() {
        return to.defaultExpression() != null
                ? to.defaultExpression()
                : comparison.backfillOf(id, to.type()).orElse(null);
    }

    private String nameOf(NotNullConstraint constraint) {
        String called = constraint.called();
        return called == null ? usualName(id) : called;
    }

    private static String usualName(ObjectId column) {
        return Identifiers.joined(column.name().name(), column.part(), "not_null");
    }

    /** A NOT NULL with a name of its own has that like any constraint of the table. */
    static List<ObjectId> named(QualifiedName table, Column column) {
        String name = column.details().notNullConstraint().name();
        return name == null ? List.of() : List.of(ObjectId.constraint(table, name));
    }

    /** The columns of parents that leave it theirs, and until then (18) the NOT NULL that it has from them. */
    static List<ObjectId> originsThatGo(ObjectId column, Comparison comparison) {
        return comparison.familiesFrom().origins(column.name(), column.part()).stream()
                .map(parent -> ObjectId.column(parent.name(), column.part()))
                .filter(comparison::dropsColumn)
                .toList();
    }

    private void add(Change change) {
        changes.accept(change);
    }
}
