package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateTrigger;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Trigger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A trigger that is being created. */
public final class TriggerCreation implements Supplier<CreateTrigger> {

    private final QualifiedName table;

    private final String name;

    private final String definition;

    private Firing firing = Firing.ENABLE;

    private @Nullable String comment;

    TriggerCreation(QualifiedName table, String name, String definition) {
        this.table = table;
        this.name = name;
        this.definition = definition;
    }

    /**
     * Never fires it.
     *
     * @return this
     */
    public TriggerCreation disabled() {
        firing = Firing.DISABLE;
        return this;
    }

    /**
     * Fires it only in a session that applies what another server did.
     *
     * @return this
     */
    public TriggerCreation enabledOnReplica() {
        firing = Firing.ENABLE_REPLICA;
        return this;
    }

    /**
     * Fires it in every session.
     *
     * @return this
     */
    public TriggerCreation enabledAlways() {
        firing = Firing.ENABLE_ALWAYS;
        return this;
    }

    /**
     * Comments on the trigger.
     *
     * @param text the comment
     * @return this
     */
    public TriggerCreation comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CreateTrigger get() {
        return new CreateTrigger(new Trigger(name, table, definition, firing, comment));
    }
}
