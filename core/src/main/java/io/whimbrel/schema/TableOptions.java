package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is seldom said of a table as a whole.
 *
 * @param parameters its storage parameters, and {@code toast.…} those of the table behind it
 * @param accessMethod its access method; null for {@code heap}
 * @param replicaIdentity by what a subscriber knows its rows
 * @param rowSecurity whether policies decide which rows are seen
 * @param clusteredOn the raw name of the index that CLUSTER goes by, if it has been said
 * @param foreign where its rows are, if it is a foreign table
 * @param inheritedTriggers when the triggers fire that a partition has from the partitioned table, by name, where they do
 *     so in other sessions than there
 */
public record TableOptions(
        Map<String, String> parameters,
        @Nullable String accessMethod,
        ReplicaIdentity replicaIdentity,
        RowSecurity rowSecurity,
        @Nullable String clusteredOn,
        @Nullable ForeignData foreign,
        Map<String, Firing> inheritedTriggers)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A table of which nothing is said. */
    public static final TableOptions USUAL =
            new TableOptions(Map.of(), null, ReplicaIdentity.DEFAULT, RowSecurity.OFF, null, null, Map.of());

    /**
     * A foreign table, of which nothing else can be said.
     *
     * @param foreign where its rows are
     * @return what is said of it
     */
    public static TableOptions of(ForeignData foreign) {
        return new TableOptions(Map.of(), null, ReplicaIdentity.DEFAULT, RowSecurity.OFF, null, foreign, Map.of());
    }

    /**
     * Puts the parameters and triggers in order.
     */
    public TableOptions {
        parameters = new TreeMap<>(parameters);
        inheritedTriggers = new TreeMap<>(inheritedTriggers);
    }
}
