package io.whimbrel.schema;

import java.io.Serializable;

/**
 * How a sequence counts.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first value
 * @param increment the step; negative counts down
 * @param minimum the smallest value
 * @param maximum the greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it starts again at its end
 */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * What PostgreSQL gives a sequence of which nothing but the type is said.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @return the default options
     */
    public static SequenceOptions defaults(String type) {
        return new SequenceOptions(type, 1, 1, 1, greatest(type), 1, false);
    }

    /**
     * The clauses of {@code CREATE SEQUENCE} or of an identity column that say more than the defaults.
     *
     * @return SQL, empty if all is default; the type is left out
     */
    public String sql() {
        SequenceOptions defaults =
                increment > 0 ? defaults(type) : new SequenceOptions(type, -1, increment, least(type), -1, 1, false);
        StringBuilder sql = new StringBuilder();
        if (increment != 1) {
            sql.append(" INCREMENT BY ").append(increment);
        }
        if (minimum != defaults.minimum) {
            sql.append(" MINVALUE ").append(minimum);
        }
        if (maximum != defaults.maximum) {
            sql.append(" MAXVALUE ").append(maximum);
        }
        if (start != (increment > 0 ? minimum : maximum)) {
            sql.append(" START WITH ").append(start);
        }
        if (cache != 1) {
            sql.append(" CACHE ").append(cache);
        }
        if (cycle) {
            sql.append(" CYCLE");
        }
        return sql.toString().strip();
    }

    private static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long least(String type) {
        return -greatest(type) - 1;
    }
}
