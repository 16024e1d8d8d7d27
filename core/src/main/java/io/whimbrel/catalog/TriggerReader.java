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
                        row.firing("enabled"),
                        row.comment()));
    }
}
