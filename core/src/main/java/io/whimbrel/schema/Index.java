package io.whimbrel.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that isn't a constraint's own.
 *
 * @param name the index's name, in its table's schema
 * @param table the table or materialised view
 * @param method the access method, such as {@code btree}
 * @param unique whether equal keys are refused
 * @param keys each key as {@code CREATE INDEX} spells it: a quoted column or an expression, then what
 *     isn't default of its collation, operator class with parameters, order and place of nulls
 * @param include the raw names of the columns that are stored but no keys
 * @param nullsNotDistinct whether two nulls are equal keys (PostgreSQL 15)
 * @param parameters the storage parameters, by name
 * @param where the predicate of a partial index, as PostgreSQL deparses it
 * @param statistics how closely ANALYZE looks at its expressions, by their place among the keys from 1 on, where it
 *     isn't as usual
 * @param comment the comment, if any
 */
public record Index(
        QualifiedName name,
        QualifiedName table,
        String method,
        boolean unique,
        List<String> keys,
        List<String> include,
        boolean nullsNotDistinct,
        Map<String, String> parameters,
        @Nullable String where,
        Map<Integer, Integer> statistics,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the lists and puts the parameters in order.
     */
    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        parameters = new TreeMap<>(parameters);
        statistics = new TreeMap<>(statistics);
    }

    /**
     * An index whose expressions ANALYZE looks at as usual.
     *
     * @param name the index's name
     * @param table the table or materialised view
     * @param method the access method
     * @param unique whether equal keys are refused
     * @param keys each key as {@code CREATE INDEX} spells it
     * @param include the raw names of the columns that are no keys
     * @param nullsNotDistinct whether two nulls are equal keys
     * @param parameters the storage parameters, by name
     * @param where the predicate of a partial index
     * @param comment the comment, if any
     */
    public Index(
            QualifiedName name,
            QualifiedName table,
            String method,
            boolean unique,
            List<String> keys,
            List<String> include,
            boolean nullsNotDistinct,
            Map<String, String> parameters,
            @Nullable String where,
            @Nullable String comment) {
        this(name, table, method, unique, keys, include, nullsNotDistinct, parameters, where, Map.of(), comment);
    }

    /**
     * The same index under another name.
     *
     * @param other the name
     * @return the index with that name
     */
    public Index withName(QualifiedName other) {
        return new Index(
                other, table, method, unique, keys, include, nullsNotDistinct, parameters, where, statistics, comment);
    }

    /**
     * The same index on another table, a partition.
     *
     * @param partition the table
     * @param other the name of the index
     * @return the index, without a comment
     */
    public Index on(QualifiedName partition, QualifiedName other) {
        return new Index(other, partition, method, unique, keys, include, nullsNotDistinct, parameters, where, null);
    }

    /**
     * Whether its keys are some columns as they are, of all rows: no expression, and no condition.
     *
     * @param columns the columns of its table
     * @return false for what PostgreSQL builds anew even where a column's type changes no value
     */
    public boolean isOn(List<Column> columns) {
        return where == null
                && keys.stream()
                        .allMatch(key -> columns.stream()
                                .map(column -> Identifiers.quote(column.name()))
                                .anyMatch(name -> key.equals(name) || key.startsWith(name + " ")));
    }

    /**
     * The same index with no more than {@code CREATE INDEX} says of it.
     *
     * @return the index without statistics targets
     */
    public Index withoutStatistics() {
        return new Index(name, table, method, unique, keys, include, nullsNotDistinct, parameters, where, comment);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.INDEX, name);
    }
}
