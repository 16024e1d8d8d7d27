package io.whimbrel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy of a table: which of its rows which roles see and write, where row level security is on.
 *
 * @param name the raw name
 * @param table the table
 * @param permissive whether it lets rows through, beside the other permissive ones; else it holds rows back
 * @param command what it is for
 * @param roles the raw names of the roles it binds, in order; {@value Privileges#PUBLIC} for all roles,
 *     {@value #CURRENT_USER} for the one that migrates
 * @param using which rows are seen, if it says so
 * @param check which rows can be written, if it says so
 * @param comment the comment, if any
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpolicy.html">CREATE POLICY</a>
 */
public record Policy(
        String name,
        QualifiedName table,
        boolean permissive,
        Command command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /** The role that migrates: PostgreSQL keeps its name, which is another on every server. */
    public static final String CURRENT_USER = "current_user";

    /** What a policy is for. */
    public enum Command {
        /** Everything. */
        ALL,
        /** Reading. */
        SELECT,
        /** New rows. */
        INSERT,
        /** Changed rows. */
        UPDATE,
        /** Rows that go. */
        DELETE
    }

    /**
     * Puts the roles in order.
     */
    public Policy {
        roles = roles.stream().sorted().toList();
    }

    /**
     * A policy for all rows and all roles, which lets none through.
     *
     * @param name the raw name
     * @param table the table
     * @return the policy
     */
    public static Policy of(String name, QualifiedName table) {
        return new Policy(name, table, true, Command.ALL, List.of(Privileges.PUBLIC), null, null, null);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.POLICY, table, name);
    }

    /**
     * The same under another name.
     *
     * @param other the raw name
     * @return the renamed policy
     */
    public Policy withName(String other) {
        return new Policy(other, table, permissive, command, roles, using, check, comment);
    }

    /**
     * The same with another comment.
     *
     * @param other the comment, or null for none
     * @return the changed policy
     */
    public Policy withComment(@Nullable String other) {
        return new Policy(name, table, permissive, command, roles, using, check, other);
    }
}
