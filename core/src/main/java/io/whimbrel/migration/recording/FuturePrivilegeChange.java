package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.FutureObjects;
import io.whimbrel.schema.FutureObjects.Sort;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change of default privileges that is being said.
 *
 * @param <T> the operation
 */
public final class FuturePrivilegeChange<T extends Operation> implements Supplier<T> {

    /** What makes the operation of what has been said. */
    interface Making<T> {
        T make(List<String> privileges, FutureObjects future, String role, boolean option);
    }

    private final List<String> privileges;
    private final Making<T> making;

    private @Nullable Sort sort;

    private @Nullable String schema;

    private @Nullable String maker;

    private @Nullable String role;

    private boolean option;

    FuturePrivilegeChange(List<String> privileges, Making<T> making) {
        this.privileges = privileges;
        this.making = making;
    }

    /**
     * On tables, views and materialised views.
     *
     * @return this
     */
    public FuturePrivilegeChange<T> onTables() {
        return on(Sort.TABLES);
    }

    /**
     * On sequences.
     *
     * @return this
     */
    public FuturePrivilegeChange<T> onSequences() {
        return on(Sort.SEQUENCES);
    }

    /**
     * On functions and procedures.
     *
     * @return this
     */
    public FuturePrivilegeChange<T> onFunctions() {
        return on(Sort.FUNCTIONS);
    }

    /**
     * On types and domains.
     *
     * @return this
     */
    public FuturePrivilegeChange<T> onTypes() {
        return on(Sort.TYPES);
    }

    /**
     * On schemas.
     *
     * @return this
     */
    public FuturePrivilegeChange<T> onSchemas() {
        return on(Sort.SCHEMAS);
    }

    private FuturePrivilegeChange<T> on(Sort objects) {
        sort = objects;
        return this;
    }

    /**
     * In one schema only.
     *
     * @param name its name
     * @return this
     */
    public FuturePrivilegeChange<T> inSchema(String name) {
        schema = name;
        return this;
    }

    /**
     * Made by another role than the one that migrates.
     *
     * @param owner the role
     * @return this
     */
    public FuturePrivilegeChange<T> madeBy(String owner) {
        maker = owner;
        return this;
    }

    /**
     * Whom a GRANT is for.
     *
     * @param grantee the role; {@code public} for all roles
     * @return this
     */
    public FuturePrivilegeChange<T> to(String grantee) {
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
        if (sort == null || role == null) {
            throw new WhimbrelException("a change of default privileges (" + String.join(", ", privileges)
                    + ") doesn't say all: on what, and to or from whom");
        }
        return making.make(privileges, new FutureObjects(sort, schema, maker), role, option);
    }
}
