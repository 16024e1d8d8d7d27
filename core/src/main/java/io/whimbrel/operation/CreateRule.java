package io.whimbrel.operation;

import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Rule;
import java.util.List;

/**
 * Creates a rule, or replaces it in place: {@code CREATE OR REPLACE RULE … AS ON … TO … DO …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.createRule("users", "no_delete", "CREATE OR REPLACE RULE
 * …")} (the table or view, the name, all of the definition), then {@code .comment("…")}.
 *
 * @param rule the rule; when it applies is said apart, by {@link SetFiring}
 * @see <a href="https://www.postgresql.org/docs/current/sql-createrule.html">CREATE RULE</a>
 */
public record CreateRule(Rule rule) implements Operation {

    /**
     * Leaves out when it applies.
     */
    public CreateRule {
        rule = new Rule(rule.name(), rule.table(), rule.definition().strip(), Firing.ENABLE, rule.comment());
    }

    @Override
    public String describe() {
        return "create rule " + rule.name() + " on " + rule.table();
    }

    @Override
    public List<Statement> statements() {
        String object =
                "RULE " + Identifiers.quote(rule.name()) + " ON " + rule.table().sql();
        return Comments.after(
                Statement.of(rule.definition()).locking(Lock.ACCESS_EXCLUSIVE, rule.table()),
                Comments.on(object, rule.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createRule")
                .with(rule.table())
                .with(rule.name())
                .withSql(rule.definition())
                .thenIfPresent("comment", rule.comment());
    }
}
