package io.whimbrel.operation;

import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a trigger, and says when it fires: {@code CREATE TRIGGER … ON …}.
 *
 * <p>SHARE ROW EXCLUSIVE, catalogs only. In Java:
 * {@code op.createTrigger("users", "users_touch", "CREATE TRIGGER …")} (the table, the name, all of the
 * definition), then {@code .disabled()}, {@code .enabledOnReplica()} or {@code .enabledAlways()},
 * {@code .comment("…")}.
 *
 * @param trigger the trigger
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">CREATE TRIGGER</a>
 */
public record CreateTrigger(Trigger trigger) implements Operation {

    @Override
    public String describe() {
        return "create trigger " + trigger.name() + " on " + trigger.table();
    }

    @Override
    public List<Statement> statements() {
        QualifiedName table = trigger.table();
        String name = Identifiers.quote(trigger.name());
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(trigger.definition()).locking(Lock.SHARE_ROW_EXCLUSIVE, table));
        if (trigger.firing() != Firing.ENABLE) {
            String firing = trigger.firing().sql();
            statements.add(Statement.of("ALTER TABLE " + table.sql() + " " + firing + " TRIGGER " + name)
                    .locking(Lock.SHARE_ROW_EXCLUSIVE, table));
        }
        Comments.on("TRIGGER " + name + " ON " + table.sql(), trigger.comment()).ifPresent(statements::add);
        return statements;
    }

    @Override
    public Call call() {
        Call call = Call.to("createTrigger")
                .with(trigger.table())
                .with(trigger.name())
                .with(trigger.definition());
        call = switch (trigger.firing()) {
            case ENABLE -> call;
            case DISABLE -> call.then(Call.to("disabled"));
            case ENABLE_REPLICA -> call.then(Call.to("enabledOnReplica"));
            case ENABLE_ALWAYS -> call.then(Call.to("enabledAlways"));
        };
        return call.thenIfPresent("comment", trigger.comment());
    }
}
