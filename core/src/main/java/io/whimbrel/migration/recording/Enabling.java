package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetFiring;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.ObjectId;
import java.util.function.Supplier;

/** A trigger, a rule or an event trigger that is being enabled. */
public final class Enabling implements Supplier<SetFiring> {

    private final ObjectId object;

    private Firing firing = Firing.ENABLE;

    Enabling(ObjectId object) {
        this.object = object;
    }

    /** Lets it fire only in a session that applies what another server did. */
    public void onReplica() {
        firing = Firing.ENABLE_REPLICA;
    }

    /** Lets it fire in every session. */
    public void always() {
        firing = Firing.ENABLE_ALWAYS;
    }

    @Override
    public SetFiring get() {
        return new SetFiring(object, firing);
    }
}
