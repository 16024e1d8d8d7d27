package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetColumnOptions;
import io.whimbrel.operation.SetColumnStatistics;
import io.whimbrel.operation.SetCompression;
import io.whimbrel.operation.SetStorage;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the values of one column of a table or a materialised view are stored and sampled. */
final class ColumnStorageDiffer {

    private final ObjectId id;
    private final ColumnStorage from;
    private final ColumnStorage to;

    ColumnStorageDiffer(ObjectId id, ColumnStorage from, ColumnStorage to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    static ColumnStorageDiffer of(ObjectId id, Column from, Column to, Comparison comparison) {
        ColumnStorage was = from.details().storage();
        boolean retyped = (ColumnDiffer.retypes(from, to) || comparison.moves(id))
                && !to.details().inherited();
        return new ColumnStorageDiffer(
                id, retyped ? retyped(was) : was, to.details().storage());
    }

    /** A column that gets another type, if only on the way, is stored as the type is. */
    private static ColumnStorage retyped(ColumnStorage storage) {
        return new ColumnStorage(null, null, null, storage.statistics(), storage.options());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        String storage = to.storage() == null ? from.typeStorage() : to.storage();
        if (!Objects.equals(from.storage(), to.storage()) && storage != null) {
            operations.add(new SetStorage(id.name(), id.part(), storage));
        }
        if (!Objects.equals(from.compression(), to.compression())) {
            String method = to.compression() == null ? "default" : to.compression();
            operations.add(new SetCompression(id.name(), id.part(), method));
        }
        if (!Objects.equals(from.statistics(), to.statistics())) {
            operations.add(
                    new SetColumnStatistics(id.name(), id.part(), to.statistics() == null ? -1 : to.statistics()));
        }
        Map<String, String> set = ParameterChanges.set(from.options(), to.options());
        List<String> reset = ParameterChanges.reset(from.options(), to.options());
        if (!set.isEmpty() || !reset.isEmpty()) {
            operations.add(new SetColumnOptions(id.name(), id.part(), set, reset));
        }
        return operations;
    }
}
