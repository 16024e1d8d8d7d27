package io.whimbrel.diff.online;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;

/**
 * A column whose rows all get the same value is added with that as its default: PostgreSQL (11 on) keeps the value
 * for them and writes none. Where each gets a value of its own it is added empty, and filled in batches.
 */
final class FilledColumn implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AddColumn add) || !plan.isLive(add.table())) {
            return false;
        }
        String backfill = add.backfill();
        if (backfill != null && Constants.isConstant(backfill) && !plan.holdsRowsOf(add.table())) {
            addFilled(add, backfill, plan);
            return true;
        }
        String value = add.hasVolatileDefault() ? add.column().defaultExpression() : backfill;
        if (value == null
                || RowTypes.isOne(add.table(), add.column().name(), plan.to())
                || !NotNullByCheck.fills(add.table(), add.column().name(), plan)
                || !NotNullByCheck.waits(add.table(), add.column().name(), plan)) {
            return false;
        }
        addEmpty(add, plan);
        NotNullByCheck.fill(add.table(), add.column(), value, plan);
        return true;
    }

    private static void addEmpty(AddColumn add, OnlinePlan plan) {
        Column column = add.column();
        plan.now(new AddColumn(add.table(), column.withNotNull(false).withDefault(null), null, add.restricted()));
        if (column.defaultExpression() != null) {
            plan.now(new SetDefault(add.table(), column.name(), column.defaultExpression()));
        }
    }

    private static void addFilled(AddColumn add, String backfill, OnlinePlan plan) {
        Column column = add.column();
        QualifiedName table = add.table();
        String expression = column.defaultExpression();
        plan.now(new AddColumn(table, column.withDefault(backfill), null, add.restricted()));
        plan.now(
                expression == null
                        ? new DropDefault(table, column.name())
                        : new SetDefault(table, column.name(), expression));
    }
}
