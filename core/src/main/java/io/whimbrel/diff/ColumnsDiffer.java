package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;

/** The columns of a table that stays. */
final class ColumnsDiffer {

    private final Table from;
    private final Table to;
    private final Comparison comparison;

    ColumnsDiffer(Table from, Table to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
    }

    void compare() {
        for (Column column : from.columns()) {
            if (comparison.dropsColumn(id(column))) {
                drop(column);
            }
        }
        for (Column column : to.columns()) {
            Optional<Column> previous = from.column(column.name());
            if (previous.isEmpty() || comparison.rebuilds(id(column))) {
                add(column);
            } else {
                new ColumnDiffer(id(column), previous.orElseThrow(), column, comparison).compare();
            }
        }
    }

    private void drop(Column column) {
        if (column.defaultExpression() != null && comparison.cyclesOfDropped().closedBy(id(column))) {
            comparison.add(Change.releasing(new DropDefault(to.name(), column.name()), id(column)));
        }
        List<ObjectId> owned = comparison.from().all(Sequence.class).stream()
                .filter(sequence -> id(column).equals(sequence.ownedBy()))
                .map(Sequence::id)
                .toList();
        comparison.add(Change.dropping(new DropColumn(to.name(), column.name()), id(column))
                .andDropping(owned));
    }

    private void add(Column column) {
        String expression = column.defaultExpression();
        if (expression != null && comparison.cyclesOfCreated().closedBy(id(column))) {
            addWithoutDefault(column, expression);
            return;
        }
        String backfill = null;
        boolean filled = column.defaultExpression() != null || column.identity() != null || column.generated() != null;
        if (column.notNull() && !filled) {
            backfill = comparison.backfillOf(id(column)).orElse(null);
        }
        comparison.add(Change.creating(new AddColumn(to.name(), column, backfill), id(column)));
    }

    /** The default's function reads the table as it is with the column. */
    private void addWithoutDefault(Column column, String expression) {
        Column plain = column.withDefault(null).withNotNull(false);
        comparison.add(Change.altering(new AddColumn(to.name(), plain, null), to.id()));
        comparison.add(comparison.settingDefault(to.name(), column.name(), expression));
        if (column.notNull()) {
            comparison.add(Change.following(
                    new SetNotNull(to.name(), column.name(), expression),
                    comparison.to().dependenciesOf(id(column))));
        }
    }

    private ObjectId id(Column column) {
        return ObjectId.column(to.name(), column.name());
    }
}
