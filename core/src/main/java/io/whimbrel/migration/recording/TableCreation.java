package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateTable;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A table that is being created. */
public final class TableCreation implements Supplier<CreateTable> {

    private final TableParts parts;

    TableCreation(TableParts parts) {
        this.parts = parts;
    }

    /**
     * Lets it inherit.
     *
     * @param parents the tables whose columns and checks it gets
     * @return this
     */
    public TableCreation inherits(String... parents) {
        parts.parents = Stream.of(parents).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * Partitions it.
     *
     * @param key the partition key, such as {@code RANGE (at)}
     * @return this
     */
    public TableCreation partitionBy(String key) {
        parts.partitionBy = key;
        return this;
    }

    /**
     * Says the access method, where it isn't heap.
     *
     * @param method its name
     * @return this
     */
    public TableCreation using(String method) {
        parts.accessMethod = method;
        return this;
    }

    /**
     * Sets a storage parameter.
     *
     * @param parameter its name; {@code toast.…} for the table behind it
     * @param value its value
     * @return this
     */
    public TableCreation with(String parameter, String value) {
        parts.parameters.put(parameter, value);
        return this;
    }

    /**
     * Comments on it.
     *
     * @param text the comment
     * @return this
     */
    public TableCreation comment(String text) {
        parts.comment = text;
        return this;
    }

    @Override
    public CreateTable get() {
        return new CreateTable(parts.table());
    }
}
