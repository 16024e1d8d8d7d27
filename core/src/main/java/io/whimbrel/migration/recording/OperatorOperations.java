package io.whimbrel.migration.recording;

import io.whimbrel.operation.AlterOperator;
import io.whimbrel.operation.CreateCast;
import io.whimbrel.operation.CreateOperator;
import io.whimbrel.operation.DropCast;
import io.whimbrel.operation.DropOperator;
import io.whimbrel.schema.Cast;
import io.whimbrel.schema.Operator;
import io.whimbrel.schema.QualifiedName;
import java.util.Map;

/** What can happen to an operator or a cast. */
public interface OperatorOperations extends Recorder {

    /**
     * Creates an operator.
     *
     * @param operator its name
     * @param arguments the types of its arguments, {@code NONE} for none
     * @param definition the whole {@code CREATE OPERATOR} statement
     * @return takes its comment
     * @see CreateOperator
     */
    default Commented<CreateOperator> createOperator(String operator, String arguments, String definition) {
        QualifiedName name = QualifiedName.parse(operator);
        return begin(new Commented<>(
                comment -> new CreateOperator(new Operator(name, arguments, definition, Map.of(), comment))));
    }

    /**
     * Says how the planner estimates an operator.
     *
     * @param operator its name
     * @param arguments the types of its arguments, {@code NONE} for none
     * @return takes the estimators; what isn't said is none
     * @see AlterOperator
     */
    default EstimatorChange alterOperator(String operator, String arguments) {
        return begin(new EstimatorChange(QualifiedName.parse(operator), arguments));
    }

    /**
     * Drops an operator.
     *
     * @param operator its name
     * @param arguments the types of its arguments, {@code NONE} for none
     * @see DropOperator
     */
    default void dropOperator(String operator, String arguments) {
        record(new DropOperator(QualifiedName.parse(operator), arguments));
    }

    /**
     * Creates a cast.
     *
     * @param source the type it comes from
     * @param target the type it goes to
     * @param definition the whole {@code CREATE CAST} statement
     * @return takes its comment
     * @see CreateCast
     */
    default Commented<CreateCast> createCast(String source, String target, String definition) {
        return begin(new Commented<>(comment -> new CreateCast(new Cast(source, target, definition, comment))));
    }

    /**
     * Drops a cast.
     *
     * @param source the type it comes from
     * @param target the type it goes to
     * @see DropCast
     */
    default void dropCast(String source, String target) {
        record(new DropCast(source, target));
    }
}
