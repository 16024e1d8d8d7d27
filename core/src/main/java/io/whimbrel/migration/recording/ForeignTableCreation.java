package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A foreign table that is being created. */
public final class ForeignTableCreation implements Supplier<CreateForeignTable> {

    private final TableParts parts;

    private final String server;

    private final Map<String, String> options = new TreeMap<>();

    private List<QualifiedName> alsoLocked = List.of();

    ForeignTableCreation(TableParts parts, String server) {
        this.parts = parts;
        this.server = server;
    }

    /**
     * The tables whose columns and checks it has besides.
     *
     * @param parents the tables, in their order
     * @return this
     */
    public ForeignTableCreation inherits(String... parents) {
        parts.parents = Stream.of(parents).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * What the server's wrapper is told of it.
     *
     * @param option such as {@code table_name}
     * @param value its value
     * @return this
     */
    public ForeignTableCreation option(String option, String value) {
        options.put(option, value);
        return this;
    }

    /**
     * A comment on it.
     *
     * @param text the comment
     * @return this
     */
    public ForeignTableCreation comment(String text) {
        parts.comment = text;
        return this;
    }

    /**
     * Names the default partition, which a partition locks and scans.
     *
     * @param others the tables
     * @return this
     */
    public ForeignTableCreation alsoLocking(String... others) {
        alsoLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    @Override
    public CreateForeignTable get() {
        parts.foreign = new ForeignData(server, options);
        return new CreateForeignTable(parts.table(), alsoLocked);
    }
}
