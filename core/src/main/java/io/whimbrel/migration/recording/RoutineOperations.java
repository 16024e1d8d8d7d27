package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateFunction;
import io.whimbrel.operation.CreateTrigger;
import io.whimbrel.operation.DropFunction;
import io.whimbrel.operation.DropTrigger;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;

/** What can happen to a function, a procedure, an aggregate or a trigger. */
public interface RoutineOperations extends Recorder {

    /**
     * Creates or replaces a function.
     *
     * @param function the function
     * @param arguments its argument types, with commas between
     * @param definition the whole {@code CREATE OR REPLACE} statement
     * @return takes its comment
     * @see CreateFunction
     */
    default Commented<CreateFunction> createFunction(String function, String arguments, String definition) {
        QualifiedName name = QualifiedName.parse(function);
        return begin(new Commented<>(
                comment -> new CreateFunction(new Function(name, arguments, Routine.FUNCTION, definition, comment))));
    }

    /**
     * Creates or replaces a procedure.
     *
     * @param procedure the procedure
     * @param arguments its argument types, with commas between
     * @param definition the whole {@code CREATE OR REPLACE} statement
     * @return takes its comment
     * @see CreateFunction
     */
    default Commented<CreateFunction> createProcedure(String procedure, String arguments, String definition) {
        QualifiedName name = QualifiedName.parse(procedure);
        return begin(new Commented<>(
                comment -> new CreateFunction(new Function(name, arguments, Routine.PROCEDURE, definition, comment))));
    }

    /**
     * Renames a function, procedure or aggregate, in its schema.
     *
     * @param function the function
     * @param arguments its argument types, with commas between
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameFunction(String function, String arguments, String to) {
        record(new RenameObject(new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments), to));
    }

    /**
     * Drops a function.
     *
     * @param function the function
     * @param arguments its argument types, with commas between
     * @see DropFunction
     */
    default void dropFunction(String function, String arguments) {
        record(new DropFunction(QualifiedName.parse(function), arguments, Routine.FUNCTION));
    }

    /**
     * Drops a procedure.
     *
     * @param procedure the procedure
     * @param arguments its argument types, with commas between
     * @see DropFunction
     */
    default void dropProcedure(String procedure, String arguments) {
        record(new DropFunction(QualifiedName.parse(procedure), arguments, Routine.PROCEDURE));
    }

    /**
     * Creates or replaces an aggregate.
     *
     * @param aggregate the aggregate
     * @param arguments its argument types, with commas between
     * @param definition the whole {@code CREATE OR REPLACE} statement
     * @return takes its comment
     * @see CreateFunction
     */
    default Commented<CreateFunction> createAggregate(String aggregate, String arguments, String definition) {
        QualifiedName name = QualifiedName.parse(aggregate);
        return begin(new Commented<>(
                comment -> new CreateFunction(new Function(name, arguments, Routine.AGGREGATE, definition, comment))));
    }

    /**
     * Drops an aggregate.
     *
     * @param aggregate the aggregate
     * @param arguments its argument types, with commas between
     * @see DropFunction
     */
    default void dropAggregate(String aggregate, String arguments) {
        record(new DropFunction(QualifiedName.parse(aggregate), arguments, Routine.AGGREGATE));
    }

    /**
     * Creates a trigger.
     *
     * @param table its table or view
     * @param trigger the name of the trigger
     * @param definition the whole {@code CREATE TRIGGER} statement
     * @return takes when it fires, and its comment
     * @see CreateTrigger
     */
    default TriggerCreation createTrigger(String table, String trigger, String definition) {
        return begin(new TriggerCreation(QualifiedName.parse(table), trigger, definition));
    }

    /**
     * Renames a trigger.
     *
     * @param table the table or view
     * @param trigger the trigger
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameTrigger(String table, String trigger, String to) {
        record(new RenameObject(new ObjectId(Kind.TRIGGER, QualifiedName.parse(table), trigger), to));
    }

    /**
     * Drops a trigger.
     *
     * @param table its table or view
     * @param trigger the name of the trigger
     * @see DropTrigger
     */
    default void dropTrigger(String table, String trigger) {
        record(new DropTrigger(QualifiedName.parse(table), trigger));
    }
}
