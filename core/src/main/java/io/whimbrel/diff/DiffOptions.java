package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import java.util.Map;
import java.util.Optional;

/**
 * What a diff must be told, since no schema says it.
 *
 * @param backfills for a column, the SQL expression that rows get when it comes to refuse NULL
 * @param usings for a column, the SQL expression that its values get when its type changes, or {@link #BY_NAME}
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

    /** What is said in the place of an expression where rows become those of another type, each field by its name. */
    public static final String BY_NAME = "BY NAME";

    /**
     * Copies the maps.
     */
    public DiffOptions {
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
        enumMappings = Map.copyOf(enumMappings);
    }

    /** The expression that somebody has said for the values of a column. */
    Optional<String> using(ObjectId column) {
        return Optional.ofNullable(usings.get(column)).filter(each -> !saysByName(column));
    }

    /** Whether somebody has said that the fields of a column's rows go by their names. */
    boolean saysByName(ObjectId column) {
        return BY_NAME.equalsIgnoreCase(usings.get(column));
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
