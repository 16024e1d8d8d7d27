package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterConstraint;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.QualifiedName;

/** What can happen to a constraint of a table. */
public interface ConstraintOperations extends Recorder {

    /**
     * Adds a constraint.
     *
     * @param table the table
     * @param constraint the constraint
     * @return takes what becomes of the partitions of a partitioned table
     * @see AddConstraint
     */
    default ConstraintAddition addConstraint(String table, ConstraintDefinition constraint) {
        return begin(new ConstraintAddition(QualifiedName.parse(table), constraint.constraint()));
    }

    /**
     * Drops a constraint.
     *
     * @param table the table
     * @param constraint the name of the constraint
     * @return takes the table that a foreign key points to
     * @see DropConstraint
     */
    default AlsoLocking<DropConstraint> dropConstraint(String table, String constraint) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(
                others -> new DropConstraint(name, constraint, others.isEmpty() ? null : others.get(0))));
    }

    /**
     * Checks the rows that were there before a constraint.
     *
     * @param table the table
     * @param constraint the name of the constraint
     * @return takes the table that a foreign key points to
     * @see ValidateConstraint
     */
    default AlsoLocking<ValidateConstraint> validateConstraint(String table, String constraint) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new ValidateConstraint(name, constraint, others)));
    }

    /**
     * Changes when a foreign key is checked, or whether.
     *
     * @param table the table
     * @param constraint the name of the constraint
     * @param clauses such as {@code DEFERRABLE INITIALLY DEFERRED}
     * @return takes the table that it points to
     * @see AlterConstraint
     */
    default AlsoLocking<AlterConstraint> alterConstraint(String table, String constraint, String clauses) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new AlterConstraint(name, constraint, clauses, others)));
    }

    /**
     * Renames a constraint.
     *
     * @param table the table
     * @param from its name
     * @param to its name from now on
     * @see RenameConstraint
     */
    default void renameConstraint(String table, String from, String to) {
        record(new RenameConstraint(QualifiedName.parse(table), from, to));
    }
}
