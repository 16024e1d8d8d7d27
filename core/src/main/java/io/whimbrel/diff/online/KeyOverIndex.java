package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A primary key or unique constraint takes over an index that was built concurrently.
 *
 * <p>One that takes the place of another stays in the transaction, so that there is one at any time.
 */
final class KeyOverIndex implements Rule {

    private static final Pattern PLAIN = Pattern.compile("(?<kind>PRIMARY KEY|UNIQUE)(?<nulls> NULLS NOT DISTINCT)?"
            + " \\((?<columns>.*)\\)(?<deferral>(?: DEFERRABLE)?(?: INITIALLY DEFERRED)?)");

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AddConstraint add) || !waits(add, plan)) {
            return false;
        }
        Constraint constraint = add.constraint();
        Optional<Index> index = index(add.table(), constraint);
        if (index.isEmpty()) {
            return false;
        }
        plan.delay(ObjectId.constraint(add.table(), constraint.name()));
        plan.later(new CreateIndex(index.orElseThrow(), true));
        plan.later(new AddConstraint(add.table(), using(constraint, constraint.name())));
        return true;
    }

    /** The index that is to be behind a key, if that is all there is to say of it. */
    static Optional<Index> index(QualifiedName table, Constraint constraint) {
        Matcher parts = PLAIN.matcher(constraint.definition());
        return Optional.of(parts)
                .filter(Matcher::matches)
                .map(plain -> new Index(
                        table.sibling(constraint.name()),
                        table,
                        "btree",
                        true,
                        constraint.columns().stream().map(Identifiers::quote).toList(),
                        List.of(),
                        plain.group("nulls") != null,
                        Map.of(),
                        null,
                        null));
    }

    /** The key, over an index that is there. */
    static Constraint using(Constraint constraint, String index) {
        Matcher parts = PLAIN.matcher(constraint.definition());
        if (!parts.matches()) {
            throw new IllegalArgumentException(constraint.definition());
        }
        String definition = parts.group("kind") + " USING INDEX " + Identifiers.quote(index) + parts.group("deferral");
        return new Constraint(
                constraint.name(), constraint.type(), List.of(), definition, null, List.of(), constraint.comment());
    }

    /** Whether a constraint is a key that can come behind all that is done at once. */
    static boolean waits(AddConstraint add, OnlinePlan plan) {
        Constraint constraint = add.constraint();
        Matcher parts = PLAIN.matcher(constraint.definition());
        return parts.matches()
                && parts.group("columns").equals(Identifiers.quoteAll(constraint.columns()))
                && plan.isLive(add.table())
                && plan.canWait()
                && !takesPlace(add, plan)
                && plan.onlyKeysNeed(ObjectId.constraint(add.table(), constraint.name()));
    }

    private static boolean takesPlace(AddConstraint add, OnlinePlan plan) {
        QualifiedName name = add.table().sibling(add.constraint().name());
        boolean hadKey = plan.from()
                .table(add.table())
                .map(Table::constraints)
                .map(constraints -> constraints.stream().anyMatch(each -> each.type() == Constraint.Type.PRIMARY_KEY))
                .orElse(true);
        return (add.constraint().type() == Constraint.Type.PRIMARY_KEY && hadKey) || plan.frees(name);
    }
}
