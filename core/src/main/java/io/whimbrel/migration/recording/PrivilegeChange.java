package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Server;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A GRANT or REVOKE that is being said.
 *
 * @param <T> the operation
 */
public final class PrivilegeChange<T extends Operation> implements Supplier<T> {

    /** What makes the operation of what has been said. */
    interface Making<T> {
        T make(List<String> privileges, ObjectId object, String role, boolean option);
    }

    private final List<String> privileges;
    private final Making<T> making;

    private @Nullable ObjectId object;

    private @Nullable String role;

    private boolean option;

    PrivilegeChange(List<String> privileges, Making<T> making) {
        this.privileges = privileges;
        this.making = making;
    }

    /**
     * On a table, a view or a materialised view.
     *
     * @param table its name
     * @return this
     */
    public PrivilegeChange<T> onTable(String table) {
        return on(ObjectId.of(Kind.TABLE, QualifiedName.parse(table)));
    }

    /**
     * On a column of a table or a view.
     *
     * @param table the table
     * @param column the column
     * @return this
     */
    public PrivilegeChange<T> onColumn(String table, String column) {
        return on(ObjectId.column(QualifiedName.parse(table), column));
    }

    /**
     * On a sequence.
     *
     * @param sequence its name
     * @return this
     */
    public PrivilegeChange<T> onSequence(String sequence) {
        return on(ObjectId.of(Kind.SEQUENCE, QualifiedName.parse(sequence)));
    }

    /**
     * On a function or a procedure.
     *
     * @param function its name
     * @param arguments its argument types, with commas between
     * @return this
     */
    public PrivilegeChange<T> onFunction(String function, String arguments) {
        return on(new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments));
    }

    /**
     * On a schema.
     *
     * @param schema its name
     * @return this
     */
    public PrivilegeChange<T> onSchema(String schema) {
        return on(Namespace.id(schema));
    }

    /**
     * On an enumerated, composite or range type.
     *
     * @param type its name
     * @return this
     */
    public PrivilegeChange<T> onType(String type) {
        return on(ObjectId.of(Kind.TYPE, QualifiedName.parse(type)));
    }

    /**
     * On a domain.
     *
     * @param domain its name
     * @return this
     */
    public PrivilegeChange<T> onDomain(String domain) {
        return on(ObjectId.of(Kind.DOMAIN, QualifiedName.parse(domain)));
    }

    /**
     * On a foreign-data wrapper.
     *
     * @param wrapper its name
     * @return this
     */
    public PrivilegeChange<T> onForeignDataWrapper(String wrapper) {
        return on(ForeignDataWrapper.id(wrapper));
    }

    /**
     * On a foreign server.
     *
     * @param server its name
     * @return this
     */
    public PrivilegeChange<T> onServer(String server) {
        return on(Server.id(server));
    }

    private PrivilegeChange<T> on(ObjectId target) {
        object = target;
        return this;
    }

    /**
     * Whom a GRANT is for.
     *
     * @param grantee the role; {@code public} for all roles
     * @return this
     */
    public PrivilegeChange<T> to(String grantee) {
        role = grantee;
        return this;
    }

    /**
     * Whom a REVOKE is for.
     *
     * @param grantee the role; {@code public} for all roles
     */
    public void from(String grantee) {
        role = grantee;
    }

    /** Lets the role pass it on. */
    public void withGrantOption() {
        option = true;
    }

    @Override
    public T get() {
        if (object == null || role == null) {
            throw new WhimbrelException("a GRANT or REVOKE of " + String.join(", ", privileges)
                    + " doesn't say all: on what, and to or from whom");
        }
        return making.make(privileges, object, role, option);
    }
}
