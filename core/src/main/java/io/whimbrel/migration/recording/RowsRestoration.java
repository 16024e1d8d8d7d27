package io.whimbrel.migration.recording;

import io.whimbrel.operation.RestoreRows;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;

/** Rows that come back, and may say which of their columns are identity columns. */
public final class RowsRestoration implements Supplier<RestoreRows> {

    private final QualifiedName table;
    private final QualifiedName aside;
    private final List<String> columns;

    private List<String> counted = List.of();
    private List<String> identities = List.of();

    RowsRestoration(QualifiedName table, QualifiedName aside, List<String> columns) {
        this.table = table;
        this.aside = aside;
        this.columns = columns;
    }

    /**
     * Lets the sequences of identity columns go on where they had come to when the rows were set aside.
     *
     * @param names the identity columns
     * @return this
     */
    public RowsRestoration counting(String... names) {
        counted = List.of(names);
        return this;
    }

    /**
     * Lets the sequences of identity columns go on behind the values that are there.
     *
     * @param names the identity columns
     */
    public void identity(String... names) {
        identities = List.of(names);
    }

    @Override
    public RestoreRows get() {
        return new RestoreRows(table, aside, columns, counted, identities);
    }
}
