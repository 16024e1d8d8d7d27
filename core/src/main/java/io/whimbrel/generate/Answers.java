package io.whimbrel.generate;

import io.whimbrel.schema.ObjectId;
import java.util.Map;

/**
 * What the user says beforehand about a change that no schema tells.
 *
 * @param backfills for a column, the SQL expression that rows get when it comes to refuse NULL
 * @param usings for a column, the SQL expression that its values get when its type changes
 * @param enumMappings for an enum, the label that takes the place of a removed one
 */
public record Answers(
        Map<ObjectId, String> backfills,
        Map<ObjectId, String> usings,
        Map<ObjectId, Map<String, String>> enumMappings) {

    /** Nothing said. */
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    /**
     * Copies the maps.
     */
    public Answers {
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
        enumMappings = Map.copyOf(enumMappings);
    }
}
