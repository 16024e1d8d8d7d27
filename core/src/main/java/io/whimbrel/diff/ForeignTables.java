package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AddIdentity;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.OnForeignTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise on a foreign table: nothing is read, written, filled or cast, since the rows are elsewhere.
 *
 * <p>Foreign tables are compared as tables, and this is said of the operations in the end.
 */
final class ForeignTables {

    private final Schema from;
    private final Schema to;

    private ForeignTables(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** Whether its rows are in another place in the end, where no ALTER takes a table: on another server, on one, or here. */
    static boolean isElsewhere(Table from, Table to) {
        return !Objects.equals(server(from), server(to));
    }

    private static @Nullable String server(Table table) {
        ForeignData foreign = table.options().foreign();
        return foreign == null ? null : foreign.server();
    }

    static List<Operation> settle(List<Operation> operations, Schema from, Schema to) {
        ForeignTables tables = new ForeignTables(from, to);
        return operations.stream().map(tables::settle).toList();
    }

    private Operation settle(Operation operation) {
        QualifiedName table = table(operation);
        return table == null || !isForeign(table) ? operation : new OnForeignTable(withoutRows(operation));
    }

    private boolean isForeign(QualifiedName name) {
        return to.table(name)
                .or(() -> from.table(name))
                .filter(Table::isForeign)
                .isPresent();
    }

    /** The table, if what the operation does to it depends on its rows. */
    private static @Nullable QualifiedName table(Operation operation) {
        if (operation instanceof AddColumn add) {
            return add.table();
        } else if (operation instanceof DropColumn drop) {
            return drop.table();
        } else if (operation instanceof AlterColumnType alter) {
            return alter.table();
        } else if (operation instanceof SetNotNull set) {
            return set.table();
        } else if (operation instanceof AddIdentity add) {
            return add.table();
        } else if (operation instanceof AddConstraint add) {
            return add.table();
        } else if (operation instanceof ValidateConstraint validate) {
            return validate.table();
        } else if (operation instanceof AttachPartition attach) {
            return attach.partition();
        }
        boolean comment = operation instanceof CommentOn on && on.object().kind() == Kind.TABLE;
        return comment ? ((CommentOn) operation).object().name() : null;
    }

    private static Operation withoutRows(Operation operation) {
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), add.column(), null);
        } else if (operation instanceof SetNotNull set) {
            return new SetNotNull(set.table(), set.column(), null, set.constraint());
        } else if (operation instanceof AlterColumnType alter) {
            return new AlterColumnType(
                    alter.table(), alter.column(), alter.change(), alter.collation(), null, alter.alsoLocked());
        }
        return operation;
    }
}
