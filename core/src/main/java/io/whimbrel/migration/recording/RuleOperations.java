package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateEventTrigger;
import io.whimbrel.operation.CreateRule;
import io.whimbrel.operation.DropEventTrigger;
import io.whimbrel.operation.DropRule;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.SetFiring;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Rule;

/** What can happen to a rule or an event trigger, and when they and triggers fire. */
public interface RuleOperations extends Recorder {

    /**
     * Creates or replaces a rule.
     *
     * @param table its table or view
     * @param rule its name
     * @param definition the whole {@code CREATE OR REPLACE RULE} statement
     * @return takes its comment
     * @see CreateRule
     */
    default Commented<CreateRule> createRule(String table, String rule, String definition) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(
                new Commented<>(comment -> new CreateRule(new Rule(rule, name, definition, Firing.ENABLE, comment))));
    }

    /**
     * Renames a rule.
     *
     * @param table the table or view
     * @param rule the rule
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameRule(String table, String rule, String to) {
        record(new RenameObject(new ObjectId(Kind.RULE, QualifiedName.parse(table), rule), to));
    }

    /**
     * Drops a rule.
     *
     * @param table its table or view
     * @param rule its name
     * @see DropRule
     */
    default void dropRule(String table, String rule) {
        record(new DropRule(QualifiedName.parse(table), rule));
    }

    /**
     * Creates an event trigger.
     *
     * @param trigger its name
     * @param definition the whole {@code CREATE EVENT TRIGGER} statement
     * @return takes its comment
     * @see CreateEventTrigger
     */
    default Commented<CreateEventTrigger> createEventTrigger(String trigger, String definition) {
        return begin(new Commented<>(
                comment -> new CreateEventTrigger(new EventTrigger(trigger, definition, Firing.ENABLE, comment))));
    }

    /**
     * Renames an event trigger.
     *
     * @param trigger its name
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameEventTrigger(String trigger, String to) {
        record(new RenameObject(EventTrigger.id(trigger), to));
    }

    /**
     * Drops an event trigger.
     *
     * @param trigger its name
     * @see DropEventTrigger
     */
    default void dropEventTrigger(String trigger) {
        record(new DropEventTrigger(trigger));
    }

    /**
     * Enables a trigger.
     *
     * @param table its table
     * @param trigger its name
     * @return takes in which sessions, if not in ordinary ones
     * @see SetFiring
     */
    default Enabling enableTrigger(String table, String trigger) {
        return begin(new Enabling(new ObjectId(Kind.TRIGGER, QualifiedName.parse(table), trigger)));
    }

    /**
     * Disables a trigger.
     *
     * @param table its table
     * @param trigger its name
     * @see SetFiring
     */
    default void disableTrigger(String table, String trigger) {
        record(new SetFiring(new ObjectId(Kind.TRIGGER, QualifiedName.parse(table), trigger), Firing.DISABLE));
    }

    /**
     * Enables a rule.
     *
     * @param table its table
     * @param rule its name
     * @return takes in which sessions, if not in ordinary ones
     * @see SetFiring
     */
    default Enabling enableRule(String table, String rule) {
        return begin(new Enabling(new ObjectId(Kind.RULE, QualifiedName.parse(table), rule)));
    }

    /**
     * Disables a rule.
     *
     * @param table its table
     * @param rule its name
     * @see SetFiring
     */
    default void disableRule(String table, String rule) {
        record(new SetFiring(new ObjectId(Kind.RULE, QualifiedName.parse(table), rule), Firing.DISABLE));
    }

    /**
     * Enables an event trigger.
     *
     * @param trigger its name
     * @return takes in which sessions, if not in ordinary ones
     * @see SetFiring
     */
    default Enabling enableEventTrigger(String trigger) {
        return begin(new Enabling(EventTrigger.id(trigger)));
    }

    /**
     * Disables an event trigger.
     *
     * @param trigger its name
     * @see SetFiring
     */
    default void disableEventTrigger(String trigger) {
        record(new SetFiring(EventTrigger.id(trigger), Firing.DISABLE));
    }
}
