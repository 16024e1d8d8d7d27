package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import java.util.Map;

/**
 * What a diff must be told, since no schema says it.
 *
 * @param backfills for a column, the SQL expression that rows get when it comes to refuse NULL
 * @param usings for a column, the SQL expression that its values get when its type changes
 * @param enumMappings for an enum, the label that takes the place of a removed one
 * @param casts which casts the server has
 * @param strict whether a missing backfill or cast is an error; else it is a hazard, as in a downgrade,
 *     whose way the user can't have foreseen
 */
public record DiffOptions(
        Map<ObjectId, String> backfills,
        Map<ObjectId, String> usings,
        Map<ObjectId, Map<String, String>> enumMappings,
        Casts casts,
        boolean strict) {

    /**
     * Copies the maps.
     */
    public DiffOptions {
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
        enumMappings = Map.copyOf(enumMappings);
    }

    /**
     * The options of somebody who said nothing.
     *
     * @param casts which casts the server has
     * @param strict whether a missing backfill or cast is an error
     * @return options without backfills, usings and mappings
     */
    public static DiffOptions of(Casts casts, boolean strict) {
        return new DiffOptions(Map.of(), Map.of(), Map.of(), casts, strict);
    }
}
