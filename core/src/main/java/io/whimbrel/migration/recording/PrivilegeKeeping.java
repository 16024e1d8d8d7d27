package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.KeepPrivileges;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Privileges that are being kept: of what, is said one by one. */
public final class PrivilegeKeeping implements Supplier<KeepPrivileges> {

    private final List<ObjectId> objects = new ArrayList<>();

    private boolean owners = true;

    PrivilegeKeeping() {}

    /**
     * Of a table, with its columns.
     *
     * @param table its name
     * @return this
     */
    public PrivilegeKeeping ofTable(String table) {
        return of(ObjectId.of(Kind.TABLE, QualifiedName.parse(table)));
    }

    /**
     * Of a view, with its columns.
     *
     * @param view its name
     * @return this
     */
    public PrivilegeKeeping ofView(String view) {
        return of(ObjectId.of(Kind.VIEW, QualifiedName.parse(view)));
    }

    /**
     * Of a materialised view, with its columns.
     *
     * @param view its name
     * @return this
     */
    public PrivilegeKeeping ofMaterializedView(String view) {
        return of(ObjectId.of(Kind.MATERIALIZED_VIEW, QualifiedName.parse(view)));
    }

    /**
     * Of a column of a table.
     *
     * @param table the table
     * @param column the column
     * @return this
     */
    public PrivilegeKeeping ofColumn(String table, String column) {
        return of(ObjectId.column(QualifiedName.parse(table), column));
    }

    /**
     * Of a function, a procedure or an aggregate.
     *
     * @param function its name
     * @param arguments its argument types, with commas between
     * @return this
     */
    public PrivilegeKeeping ofFunction(String function, String arguments) {
        return of(new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments));
    }

    /**
     * Of an enumerated, composite or range type.
     *
     * @param type its name
     * @return this
     */
    public PrivilegeKeeping ofType(String type) {
        return of(ObjectId.of(Kind.TYPE, QualifiedName.parse(type)));
    }

    /**
     * Of a domain.
     *
     * @param domain its name
     * @return this
     */
    public PrivilegeKeeping ofDomain(String domain) {
        return of(ObjectId.of(Kind.DOMAIN, QualifiedName.parse(domain)));
    }

    /** Leaves the owners to what else the migration says. */
    public void withoutOwners() {
        owners = false;
    }

    private PrivilegeKeeping of(ObjectId object) {
        objects.add(object);
        return this;
    }

    @Override
    public KeepPrivileges get() {
        if (objects.isEmpty()) {
            throw new WhimbrelException("privileges are to be kept, and nothing says of what");
        }
        return new KeepPrivileges(objects, owners);
    }
}
