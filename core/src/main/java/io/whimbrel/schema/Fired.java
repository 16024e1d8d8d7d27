package io.whimbrel.schema;

/** Something that fires, or doesn't. */
public sealed interface Fired extends Defined permits EventTrigger, Rule, Trigger {

    /**
     * When it fires.
     *
     * @return in which sessions
     */
    Firing firing();
}
