package io.whimbrel.operation;

import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Creates an event trigger: {@code CREATE EVENT TRIGGER … ON … EXECUTE FUNCTION …}.
 *
 * <p>No table lock; only a superuser may. In Java: {@code op.createEventTrigger("log_ddl", "CREATE EVENT TRIGGER
 * …")} (the name, all of the definition), then {@code .comment("…")}.
 *
 * @param trigger the event trigger; when it fires is said apart, by {@link SetFiring}
 * @see <a href="https://www.postgresql.org/docs/current/sql-createeventtrigger.html">CREATE EVENT TRIGGER</a>
 */
public record CreateEventTrigger(EventTrigger trigger) implements Operation {

    /**
     * Leaves out when it fires.
     */
    public CreateEventTrigger {
        trigger = new EventTrigger(trigger.name(), trigger.definition().strip(), Firing.ENABLE, trigger.comment());
    }

    @Override
    public String describe() {
        return "create event trigger " + trigger.name();
    }

    @Override
    public List<Statement> statements() {
        String object = "EVENT TRIGGER " + Identifiers.quote(trigger.name());
        return Comments.after(Statement.of(trigger.definition()), Comments.on(object, trigger.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createEventTrigger")
                .with(trigger.name())
                .withSql(trigger.definition())
                .thenIfPresent("comment", trigger.comment());
    }
}
