package io.whimbrel.diff;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;

/**
 * What changes around a table wait for that is no object.
 *
 * <p>{@link Ordering} knows ids alone, so it has one: of a part that PostgreSQL would have no name for.
 */
enum Milestone {
    /** What all that come to a parent and leave it wait for in turn. */
    PLACES(Kind.CONSTRAINT, ""),
    /** What a child's parents wait for in turn: they count in the order in which it inherits from them. */
    TURN(Kind.CONSTRAINT, "\0turn"),
    /** That a table has left its parents. */
    DEPARTURE(Kind.CONSTRAINT, "\0departure"),
    /** That all have left a parent who do. */
    DEPARTURES(Kind.CONSTRAINT, "\0departures"),
    /** What foreign keys from elsewhere have on the partitions of a table, until they are dropped. */
    HOLD(Kind.CONSTRAINT, "\0hold"),
    /** That an index no longer marks the rows for replication, and another may. */
    REPLICA_IDENTITY(Kind.CONSTRAINT, "\0replica identity"),
    /** That no trigger of others fires for the rows that come back to a table. */
    QUIET(Kind.TRIGGER, "");

    private final Kind kind;
    private final String part;

    Milestone(Kind kind, String part) {
        this.kind = kind;
        this.part = part;
    }

    ObjectId of(QualifiedName table) {
        return new ObjectId(kind, table, part);
    }
}
