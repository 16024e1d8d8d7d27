package io.whimbrel.schema;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one role may do with one object, where that isn't what it may do anyway.
 *
 * <p>The rights of an object's owner are never among them.
 *
 * @param object the object, or a column
 * @param holder what the object goes with: itself, or the identity column whose sequence it is
 * @param grantee the raw name of the role; {@value #PUBLIC} for all roles
 * @param usual what the grantee may do if nobody says more
 * @param held what it may do, each with whether it may pass that on; {@value #ALL} alone for all that can be done
 *     with a table or view
 */
public record Privileges(
        ObjectId object, ObjectId holder, String grantee, SortedSet<String> usual, SortedMap<String, Boolean> held)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /** All roles; no role can have this name. */
    public static final String PUBLIC = "public";

    /** All that can be done with a table or view, which more can be done with in later versions of PostgreSQL. */
    public static final String ALL = "ALL";

    /**
     * Copies the collections.
     */
    public Privileges {
        usual = Collections.unmodifiableSortedSet(new TreeSet<>(usual));
        held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
    }

    /**
     * What a set of privileges is, none of which may be passed on.
     *
     * @param privileges the privileges
     * @return each with false
     */
    public static SortedMap<String, Boolean> plain(Set<String> privileges) {
        SortedMap<String, Boolean> plain = new TreeMap<>();
        privileges.forEach(privilege -> plain.put(privilege, false));
        return plain;
    }

    /**
     * The identity of one role's privileges on one object.
     *
     * @param object the object, or a column
     * @param grantee the raw name of the role
     * @return their identity
     */
    public static ObjectId id(ObjectId object, String grantee) {
        return new ObjectId(Kind.PRIVILEGES, object.name(), grantee + " on " + object);
    }

    @Override
    public ObjectId id() {
        return id(object, grantee);
    }
}
