package io.whimbrel.migration.recording;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.schema.Cast;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Comments on what is there. */
public interface CommentOperations extends Recorder {

    /**
     * Comments on a schema.
     *
     * @param schema its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnSchema(String schema, @Nullable String comment) {
        record(new CommentOn(Namespace.id(schema), comment));
    }

    /**
     * Comments on an enumerated type.
     *
     * @param type its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnEnum(String type, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.ENUM, QualifiedName.parse(type)), comment));
    }

    /**
     * Comments on a composite type.
     *
     * @param type its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnType(String type, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.TYPE, QualifiedName.parse(type)), comment));
    }

    /**
     * Comments on a domain.
     *
     * @param domain its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnDomain(String domain, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.DOMAIN, QualifiedName.parse(domain)), comment));
    }

    /**
     * Comments on a check of a domain.
     *
     * @param domain the domain
     * @param constraint the name of the constraint
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnDomainConstraint(String domain, String constraint, @Nullable String comment) {
        record(new CommentOn(ObjectId.constraint(QualifiedName.parse(domain), constraint), true, comment));
    }

    /**
     * Comments on a sequence.
     *
     * @param sequence its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnSequence(String sequence, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.SEQUENCE, QualifiedName.parse(sequence)), comment));
    }

    /**
     * Comments on a function or a procedure.
     *
     * @param function the function
     * @param arguments its argument types, with commas between
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnFunction(String function, String arguments, @Nullable String comment) {
        record(new CommentOn(new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments), comment));
    }

    /**
     * Comments on a table.
     *
     * @param table its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnTable(String table, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.TABLE, QualifiedName.parse(table)), comment));
    }

    /**
     * Comments on a column of a table or a view.
     *
     * @param table the table
     * @param column the column
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnColumn(String table, String column, @Nullable String comment) {
        record(new CommentOn(ObjectId.column(QualifiedName.parse(table), column), comment));
    }

    /**
     * Comments on a constraint of a table.
     *
     * @param table the table
     * @param constraint the name of the constraint
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnConstraint(String table, String constraint, @Nullable String comment) {
        record(new CommentOn(ObjectId.constraint(QualifiedName.parse(table), constraint), comment));
    }

    /**
     * Comments on a view.
     *
     * @param view its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnView(String view, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.VIEW, QualifiedName.parse(view)), comment));
    }

    /**
     * Comments on a materialised view.
     *
     * @param view its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnMaterializedView(String view, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.MATERIALIZED_VIEW, QualifiedName.parse(view)), comment));
    }

    /**
     * Comments on an index.
     *
     * @param index its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnIndex(String index, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.INDEX, QualifiedName.parse(index)), comment));
    }

    /**
     * Comments on a trigger.
     *
     * @param table the table
     * @param trigger the name of the trigger
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnTrigger(String table, String trigger, @Nullable String comment) {
        record(new CommentOn(new ObjectId(Kind.TRIGGER, QualifiedName.parse(table), trigger), comment));
    }

    /**
     * Comments on an extension.
     *
     * @param extension its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnExtension(String extension, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.EXTENSION, QualifiedName.parse(extension)), comment));
    }

    /**
     * Comments on a range type.
     *
     * @param type its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnRange(String type, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.RANGE, QualifiedName.parse(type)), comment));
    }

    /**
     * Comments on a collation.
     *
     * @param collation its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnCollation(String collation, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.COLLATION, QualifiedName.parse(collation)), comment));
    }

    /**
     * Comments on a statistics object.
     *
     * @param statistics its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnStatistics(String statistics, @Nullable String comment) {
        record(new CommentOn(ObjectId.of(Kind.STATISTICS, QualifiedName.parse(statistics)), comment));
    }

    /**
     * Comments on a rule.
     *
     * @param table the table
     * @param rule the name of the rule
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnRule(String table, String rule, @Nullable String comment) {
        record(new CommentOn(new ObjectId(Kind.RULE, QualifiedName.parse(table), rule), comment));
    }

    /**
     * Comments on a policy.
     *
     * @param table the table
     * @param policy the name of the policy
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnPolicy(String table, String policy, @Nullable String comment) {
        record(new CommentOn(new ObjectId(Kind.POLICY, QualifiedName.parse(table), policy), comment));
    }

    /**
     * Comments on an event trigger.
     *
     * @param trigger its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnEventTrigger(String trigger, @Nullable String comment) {
        record(new CommentOn(EventTrigger.id(trigger), comment));
    }

    /**
     * Comments on an operator.
     *
     * @param operator its name
     * @param arguments the types of its arguments, {@code NONE} for none
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnOperator(String operator, String arguments, @Nullable String comment) {
        record(new CommentOn(new ObjectId(Kind.OPERATOR, QualifiedName.parse(operator), arguments), comment));
    }

    /**
     * Comments on a cast.
     *
     * @param source the type it comes from
     * @param target the type it goes to
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnCast(String source, String target, @Nullable String comment) {
        record(new CommentOn(Cast.id(source, target), comment));
    }
}
