package io.whimbrel.catalog;

import io.whimbrel.schema.Trigger;
import java.sql.SQLException;
import java.util.List;

/** Reads the triggers that somebody created. */
final class TriggerReader {

    private TriggerReader() {}

    static List<Trigger> read(Queries queries) throws SQLException {
        return queries.read(
                "triggers.sql",
                row -> new Trigger(
                        row.text("name"),
                        row.name("table"),
                        row.sql("definition"),
                        firing(row.text("enabled")),
                        row.comment()));
    }

    private static Trigger.Firing firing(String tgenabled) {
        return switch (tgenabled) {
            case "O" -> Trigger.Firing.ENABLE;
            case "D" -> Trigger.Firing.DISABLE;
            case "R" -> Trigger.Firing.ENABLE_REPLICA;
            case "A" -> Trigger.Firing.ENABLE_ALWAYS;
            default -> throw new IllegalStateException("triggers.sql gave tgenabled " + tgenabled);
        };
    }
}
