package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.SetOwner;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Server;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A change of owner that is being said. */
public final class OwnerChange implements Supplier<SetOwner> {

    private final @Nullable String owner;

    private @Nullable ObjectId object;

    OwnerChange(@Nullable String owner) {
        this.owner = owner;
    }

    /**
     * Of a table.
     *
     * @param table its name
     */
    public void ofTable(String table) {
        of(Kind.TABLE, table);
    }

    /**
     * Of a view.
     *
     * @param view its name
     */
    public void ofView(String view) {
        of(Kind.VIEW, view);
    }

    /**
     * Of a materialised view.
     *
     * @param view its name
     */
    public void ofMaterializedView(String view) {
        of(Kind.MATERIALIZED_VIEW, view);
    }

    /**
     * Of a sequence that no column owns.
     *
     * @param sequence its name
     */
    public void ofSequence(String sequence) {
        of(Kind.SEQUENCE, sequence);
    }

    /**
     * Of a function or a procedure.
     *
     * @param function its name
     * @param arguments its argument types, with commas between
     */
    public void ofFunction(String function, String arguments) {
        object = new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments);
    }

    /**
     * Of an enumerated, composite or range type.
     *
     * @param type its name
     */
    public void ofType(String type) {
        of(Kind.TYPE, type);
    }

    /**
     * Of a domain.
     *
     * @param domain its name
     */
    public void ofDomain(String domain) {
        of(Kind.DOMAIN, domain);
    }

    /**
     * Of a schema.
     *
     * @param schema its name
     */
    public void ofSchema(String schema) {
        object = Namespace.id(schema);
    }

    /**
     * Of a foreign-data wrapper, whose owner must be a superuser.
     *
     * @param wrapper its name
     */
    public void ofForeignDataWrapper(String wrapper) {
        object = ForeignDataWrapper.id(wrapper);
    }

    /**
     * Of a foreign server.
     *
     * @param server its name
     */
    public void ofServer(String server) {
        object = Server.id(server);
    }

    private void of(Kind kind, String name) {
        object = ObjectId.of(kind, QualifiedName.parse(name));
    }

    @Override
    public SetOwner get() {
        if (object == null) {
            throw new WhimbrelException("a change of owner doesn't say of what");
        }
        return new SetOwner(object, owner);
    }
}
