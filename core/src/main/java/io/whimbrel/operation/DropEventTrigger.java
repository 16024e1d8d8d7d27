package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Drops an event trigger: {@code DROP EVENT TRIGGER …}, never CASCADE.
 *
 * <p>No table lock. In Java: {@code op.dropEventTrigger("log_ddl")}.
 *
 * @param trigger the event trigger's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropeventtrigger.html">DROP EVENT TRIGGER</a>
 */
public record DropEventTrigger(String trigger) implements Operation {

    @Override
    public String describe() {
        return "drop event trigger " + trigger;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP EVENT TRIGGER " + Identifiers.quote(trigger)));
    }

    @Override
    public Call call() {
        return Call.to("dropEventTrigger").with(trigger);
    }
}
