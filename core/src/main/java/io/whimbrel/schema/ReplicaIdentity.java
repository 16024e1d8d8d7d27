package io.whimbrel.schema;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * By what a subscriber knows a row that was updated or deleted.
 *
 * @param rule the rule
 * @param index the raw name of the index, if that is the rule; else null
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY">REPLICA
 *     IDENTITY</a>
 */
public record ReplicaIdentity(Rule rule, @Nullable String index) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** By the primary key, if there is one. */
    public static final ReplicaIdentity DEFAULT = new ReplicaIdentity(Rule.DEFAULT, null);

    /** The rules. */
    public enum Rule {
        /** The primary key. */
        DEFAULT,
        /** All columns. */
        FULL,
        /** Nothing. */
        NOTHING,
        /** The columns of a unique index. */
        INDEX
    }
}
