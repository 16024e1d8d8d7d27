package io.whimbrel.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one role may do with objects that are yet to be made.
 *
 * @param future which objects
 * @param grantee the raw name of the role; {@value Privileges#PUBLIC} for all roles
 * @param usual what the grantee may do if nobody says more
 * @param held what it may do, each with whether it may pass that on; {@value Privileges#ALL} alone for all that can
 *     be done with a table or view
 */
public record FuturePrivileges(
        FutureObjects future, String grantee, SortedSet<String> usual, SortedMap<String, Boolean> held)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the collections.
     */
    public FuturePrivileges {
        usual = Collections.unmodifiableSortedSet(new TreeSet<>(usual));
        held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
    }

    @Override
    public ObjectId id() {
        String schema = future.schema() == null ? QualifiedName.DEFAULT_SCHEMA : future.schema();
        return new ObjectId(Kind.DEFAULT_PRIVILEGES, new QualifiedName(schema, "default"), grantee + " on " + future);
    }
}
