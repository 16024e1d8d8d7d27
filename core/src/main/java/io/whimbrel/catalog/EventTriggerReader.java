package io.whimbrel.catalog;

import io.whimbrel.schema.EventTrigger;
import java.sql.SQLException;
import java.util.List;

/** Reads the event triggers. */
final class EventTriggerReader {

    private EventTriggerReader() {}

    static List<EventTrigger> read(Queries queries) throws SQLException {
        return queries.read(
                "event_triggers.sql",
                row -> new EventTrigger(
                        row.text("name"), row.text("definition"), row.firing("enabled"), row.comment()));
    }
}
