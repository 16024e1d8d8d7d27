package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rows that are set aside, with how far their identity columns have counted. */
public final class RowsAside implements Supplier<SetRowsAside> {

    private final QualifiedName table;
    private final QualifiedName aside;

    private List<String> counted = List.of();
    private List<QualifiedName> tables = List.of();

    RowsAside(QualifiedName table, QualifiedName aside) {
        this.table = table;
        this.aside = aside;
    }

    /**
     * Notes how far the sequences of identity columns have counted, for {@code restoreRows}.
     *
     * @param names the identity columns
     * @return this
     */
    public RowsAside counting(String... names) {
        counted = List.of(names);
        return this;
    }

    /**
     * Names the other tables that it locks, for plans and warnings.
     *
     * @param others the tables
     */
    public void alsoLocking(String... others) {
        tables = Stream.of(others).map(QualifiedName::parse).toList();
    }

    @Override
    public SetRowsAside get() {
        return new SetRowsAside(table, aside, counted, tables);
    }
}
