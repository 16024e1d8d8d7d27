package io.whimbrel.plan;

import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Hazard;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as maps, lists, texts and numbers, for JSON.
 *
 * <p>{@code docs/plan.md} tells what they mean. Keys are added, but not renamed and not taken away.
 */
public final class PlanObjects {

    private PlanObjects() {}

    /**
     * Turns a plan into maps and lists.
     *
     * @param plan the plan
     * @return the object
     */
    public static Map<String, @Nullable Object> of(Plan plan) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("database", plan.database());
        object.put("summary", summary(plan));
        object.put(
                "migrations",
                plan.migrations().stream().map(PlanObjects::migration).toList());
        return object;
    }

    private static Map<String, @Nullable Object> summary(Plan plan) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("migrations", plan.migrations().size());
        object.put(
                "steps",
                plan.migrations().stream().mapToInt(each -> each.steps().size()).sum());
        object.put("statements", plan.statements().size());
        object.put("strongestLock", plan.strongest().map(PlanObjects::locked).orElse(null));
        object.put("longest", plan.longest().word());
        object.put("hazards", plan.hazards().stream().map(PlanObjects::hazard).toList());
        return object;
    }

    private static Map<String, @Nullable Object> migration(PlannedMigration migration) {
        MigrationFile file = migration.ahead().file();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("revision", file.id());
        object.put("description", file.description());
        object.put("file", file.fileName());
        object.put("direction", migration.ahead().direction().word());
        object.put("stepsDone", migration.ahead().stepsDone());
        object.put("steps", migration.steps().stream().map(PlanObjects::step).toList());
        return object;
    }

    private static Map<String, @Nullable Object> step(PlannedStep step) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("step", step.number());
        object.put("transaction", step.inTransaction());
        object.put(
                "statements",
                step.statements().stream().map(PlanObjects::statement).toList());
        return object;
    }

    private static Map<String, @Nullable Object> statement(PlannedStatement statement) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("operation", statement.operation());
        object.put("sql", statement.sql());
        object.put("origin", statement.origin().word());
        object.put("locks", statement.locks().stream().map(PlanObjects::locked).toList());
        object.put("work", statement.cost().name().toLowerCase(Locale.ROOT));
        object.put("duration", statement.estimate().word());
        object.put(
                "hazards", statement.hazards().stream().map(PlanObjects::hazard).toList());
        return object;
    }

    private static Map<String, @Nullable Object> locked(Locked locked) {
        Size size = locked.size();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("relation", locked.relation().toString());
        object.put("lock", locked.lock().sql());
        object.put("stalls", locked.stalls());
        object.put("presence", size.presence().name().toLowerCase(Locale.ROOT));
        object.put("rows", size.rows());
        object.put("bytes", size.bytes());
        return object;
    }

    private static Map<String, @Nullable Object> hazard(Hazard hazard) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("type", hazard.type().name().toLowerCase(Locale.ROOT));
        object.put("message", hazard.message());
        return object;
    }
}
