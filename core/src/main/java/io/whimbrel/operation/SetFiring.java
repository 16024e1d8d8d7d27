package io.whimbrel.operation;

import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Locale;

/**
 * Says when a trigger, a rule or an event trigger fires: {@code ALTER TABLE … DISABLE TRIGGER …}.
 *
 * <p>SHARE ROW EXCLUSIVE for a trigger, ACCESS EXCLUSIVE for a rule, no table lock for an event trigger; catalogs
 * only. In Java: {@code op.disableTrigger("users", "touch")}, {@code op.enableTrigger("users", "touch")} and then
 * {@code .onReplica()} or {@code .always()}; {@code Rule} and {@code EventTrigger} likewise.
 *
 * @param object the trigger, rule or event trigger
 * @param firing when it fires
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetFiring(ObjectId object, Firing firing) implements Operation {

    @Override
    public String describe() {
        return firing.sql().toLowerCase(Locale.ROOT) + " " + object;
    }

    @Override
    public List<Statement> statements() {
        if (object.kind() == Kind.EVENT_TRIGGER) {
            return List.of(Statement.of(
                    "ALTER EVENT TRIGGER " + Identifiers.quote(object.name().name()) + " " + firing.sql()));
        }
        String sql = "ALTER TABLE " + object.name().sql() + " " + firing.sql() + " " + object.kind() + " "
                + Identifiers.quote(object.part());
        Lock lock = object.kind() == Kind.RULE ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_ROW_EXCLUSIVE;
        return List.of(Statement.of(sql).locking(lock, object.name()));
    }

    private String method() {
        String verb = firing == Firing.DISABLE ? "disable" : "enable";
        return verb
                + switch (object.kind()) {
                    case RULE -> "Rule";
                    case EVENT_TRIGGER -> "EventTrigger";
                    default -> "Trigger";
                };
    }

    @Override
    public Call call() {
        Call call = Call.to(method());
        call = object.kind() == Kind.EVENT_TRIGGER
                ? call.with(object.name().name())
                : call.with(object.name()).with(object.part());
        return switch (firing) {
            case ENABLE, DISABLE -> call;
            case ENABLE_REPLICA -> call.then(Call.to("onReplica"));
            case ENABLE_ALWAYS -> call.then(Call.to("always"));
        };
    }
}
