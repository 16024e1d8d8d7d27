package io.whimbrel.migration.recording;

import io.whimbrel.operation.Analyze;
import io.whimbrel.operation.KeepInStep;
import io.whimbrel.operation.MoveIdentity;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.operation.SwapColumn;
import io.whimbrel.operation.SwapEnum;
import io.whimbrel.operation.TakeIdentity;
import io.whimbrel.schema.QualifiedName;

/** How another column takes the place of one while others use the table. */
public interface SwapOperations extends Recorder {

    /**
     * Gives a column its value in every row that others write from now on.
     *
     * @param table the table
     * @param column the column
     * @param expression SQL over the columns of the row
     * @return takes which rows are refused, and the name of the trigger
     * @see KeepInStep
     */
    default InStep keepInStep(String table, String column, String expression) {
        return begin(new InStep(QualifiedName.parse(table), column, expression));
    }

    /**
     * Lets the column that was kept in step take the place of the other.
     *
     * @param table the table
     * @param column the column that goes, and the name of the other from now on
     * @param passing the name that the other had
     * @return takes the types of the two, and the name of the trigger
     * @see SwapColumn
     */
    default ColumnSwap swapColumn(String table, String column, String passing) {
        return begin(new ColumnSwap(QualifiedName.parse(table), column, passing));
    }

    /**
     * Drops an enumerated type, and gives its name to the one that all columns have by now.
     *
     * @param type the type that goes
     * @param passing the name that the other had, in the same schema
     * @return takes the labels that are gone
     * @see SwapEnum
     */
    default EnumSwap swapEnum(String type, String passing) {
        return begin(new EnumSwap(QualifiedName.parse(type), passing));
    }

    /**
     * Makes another column the identity column, which goes on counting where the one has come to.
     *
     * @param table the table
     * @param column the column that has it
     * @param other the column that gets it
     * @param identity how that counts
     * @see MoveIdentity
     */
    default void moveIdentity(String table, String column, String other, IdentityDefinition identity) {
        record(new MoveIdentity(QualifiedName.parse(table), column, other, identity.identity()));
    }

    /**
     * Makes a column an identity column that goes on counting where a sequence has come to, and drops that.
     *
     * @param table the table
     * @param column the column
     * @param sequence the sequence that has numbered it until now
     * @param identity how it counts
     * @see TakeIdentity
     */
    default void takeIdentity(String table, String column, String sequence, IdentityDefinition identity) {
        record(new TakeIdentity(
                QualifiedName.parse(table), column, QualifiedName.parse(sequence), identity.identity()));
    }

    /**
     * Counts the rows that are in the way of what comes behind it, and stops if there is one.
     *
     * @param table the table
     * @param condition the SQL condition of the rows in the way
     * @param message the sentence that ends with how many rows there are
     * @return takes what to do about it
     * @see RefuseRows
     */
    default RowsRefusal refuseRows(String table, String condition, String message) {
        return begin(new RowsRefusal(new RefuseRows(QualifiedName.parse(table), condition, message, null)));
    }

    /**
     * Lets the planner know a table's values as they are now.
     *
     * @param table the table
     * @see Analyze
     */
    default void analyze(String table) {
        record(new Analyze(QualifiedName.parse(table)));
    }
}
