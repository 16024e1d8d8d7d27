package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetOwner;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Server;
import org.jspecify.annotations.Nullable;

/** A change of owner that is being said. */
public final class OwnerChange extends ObjectChange<SetOwner> {

    private final @Nullable String owner;

    OwnerChange(@Nullable String owner) {
        super("a change of owner");
        this.owner = owner;
    }

    /**
     * Of a schema.
     *
     * @param schema its name
     */
    public void ofSchema(String schema) {
        of(Namespace.id(schema));
    }

    /**
     * Of a foreign-data wrapper, whose owner must be a superuser.
     *
     * @param wrapper its name
     */
    public void ofForeignDataWrapper(String wrapper) {
        of(ForeignDataWrapper.id(wrapper));
    }

    /**
     * Of a foreign server.
     *
     * @param server its name
     */
    public void ofServer(String server) {
        of(Server.id(server));
    }

    @Override
    SetOwner operation(ObjectId id) {
        return new SetOwner(id, owner);
    }
}
