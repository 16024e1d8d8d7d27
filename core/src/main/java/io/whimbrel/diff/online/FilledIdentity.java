package io.whimbrel.diff.online;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.CreateSequence;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.Grant;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.TakeIdentity;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import java.util.List;

/**
 * An identity column is added empty, and numbered in batches: PostgreSQL makes none of a column that holds NULL.
 *
 * <p>Until then its values come from a sequence of its own, by a default. Whoever inserts needs a right to that, unlike to
 * the sequence of an identity column, so everybody gets it for the while.
 */
final class FilledIdentity implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AddColumn add)) {
            return false;
        }
        Column column = add.column();
        Identity identity = column.identity();
        if (identity == null || !waits(add, plan)) {
            return false;
        }
        QualifiedName table = add.table();
        QualifiedName sequence = plan.freeName(table.sibling(table.name() + "_" + column.name() + "_seq"), "_new");
        String value = "nextval(" + Identifiers.literal(sequence.sql()) + "::regclass)";
        Column numbered = column.withoutIdentity().withDefault(value);
        plan.now(new CreateSequence(new Sequence(sequence, identity.options(), null, null, null)));
        plan.now(new Grant(List.of("USAGE"), ObjectId.of(Kind.SEQUENCE, sequence), "public", false));
        plan.now(new AddColumn(table, numbered.withNotNull(false).withDefault(null), null));
        plan.now(new SetDefault(table, column.name(), value));
        NotNullByCheck.fill(table, numbered, value, plan);
        plan.later(new DropDefault(table, column.name()), new TakeIdentity(table, column.name(), sequence, identity));
        return true;
    }

    private static boolean waits(AddColumn add, OnlinePlan plan) {
        String column = add.column().name();
        return add.backfill() == null
                && !add.restricted()
                && add.column().details().notNullConstraint().equals(NotNullConstraint.USUAL)
                && plan.standsAlone(add.table())
                && !RowTypes.isOne(add.table(), column, plan.to())
                && NotNullByCheck.fills(add.table(), column, plan)
                && NotNullByCheck.waits(add.table(), column, plan);
    }
}
