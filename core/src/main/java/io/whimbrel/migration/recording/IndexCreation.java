package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateIndex;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An index that is being created. */
public final class IndexCreation implements Supplier<CreateIndex> {

    private final QualifiedName name;

    private final QualifiedName table;

    private final List<String> keys;

    private final Map<String, String> parameters = new TreeMap<>();

    private String method = "btree";

    private boolean unique;

    private List<String> include = List.of();

    private boolean nullsNotDistinct;

    private @Nullable String where;

    private CreateIndex.How how = CreateIndex.How.PLAINLY;

    private @Nullable String comment;

    IndexCreation(QualifiedName name, QualifiedName table, List<String> keys) {
        this.name = name;
        this.table = table;
        this.keys = keys;
    }

    /**
     * Says the access method, where it isn't btree.
     *
     * @param accessMethod such as {@code gin} or {@code hnsw}
     * @return this
     */
    public IndexCreation using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /**
     * Refuses equal keys.
     *
     * @return this
     */
    public IndexCreation unique() {
        unique = true;
        return this;
    }

    /**
     * Stores further columns that are no keys.
     *
     * @param columns the columns
     * @return this
     */
    public IndexCreation include(String... columns) {
        include = List.of(columns);
        return this;
    }

    /**
     * Takes two nulls for equal keys (PostgreSQL 15).
     *
     * @return this
     */
    public IndexCreation nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /**
     * Sets a storage parameter.
     *
     * @param parameter its name
     * @param value its value
     * @return this
     */
    public IndexCreation with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * Indexes some of the rows only.
     *
     * @param condition SQL
     * @return this
     */
    public IndexCreation where(String condition) {
        where = condition;
        return this;
    }

    /**
     * Builds it while reads and writes go on, outside a transaction.
     *
     * @return this
     */
    public IndexCreation concurrently() {
        how = CreateIndex.How.CONCURRENTLY;
        return this;
    }

    /**
     * Makes it on a partitioned table alone; it is valid once each partition's is attached to it.
     *
     * @return this
     */
    public IndexCreation only() {
        how = CreateIndex.How.ONLY;
        return this;
    }

    /**
     * Comments on the index.
     *
     * @param text the comment
     * @return this
     */
    public IndexCreation comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CreateIndex get() {
        return new CreateIndex(
                new Index(name, table, method, unique, keys, include, nullsNotDistinct, parameters, where, comment),
                how);
    }
}
