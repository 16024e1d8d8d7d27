package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are stored and sampled, as far as that isn't as usual.
 *
 * <p>The storage of its type follows from the type and takes no part in equality.
 *
 * @param storage {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}; null for the type's own
 * @param typeStorage how values of its type are stored, if that isn't how its are; else null
 * @param compression {@code pglz} or {@code lz4}; null for the server's default
 * @param statistics the statistics target; null for the server's default
 * @param options attribute options such as {@code n_distinct}, by name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record ColumnStorage(
        @Nullable String storage,
        @Nullable String typeStorage,
        @Nullable String compression,
        @Nullable Integer statistics,
        Map<String, String> options)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing out of the ordinary. */
    public static final ColumnStorage USUAL = new ColumnStorage(null, null, null, null, Map.of());

    /**
     * Puts the options in order.
     */
    public ColumnStorage {
        options = new TreeMap<>(options);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnStorage that
                && Objects.equals(storage, that.storage)
                && Objects.equals(compression, that.compression)
                && Objects.equals(statistics, that.statistics)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(storage, compression, statistics, options);
    }
}
