package io.whimbrel.migration.recording;

import io.whimbrel.operation.Resumption;
import io.whimbrel.schema.SequenceOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a sequence counts, as a migration says it: {@code INCREMENT BY 10 START WITH 5}. */
final class SequenceClauses {

    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(?:(INCREMENT|MINVALUE|MAXVALUE|START|CACHE)(?:\\s+(?:BY|WITH))?\\s+(-?\\d+)|(CYCLE))\\b");

    private static final Pattern TYPE = Pattern.compile("\\s*AS\\s+(smallint|integer|bigint)\\b");

    private SequenceClauses() {}

    /** What a sequence says, which may have another type than bigint: {@code AS integer CYCLE}. */
    static SequenceOptions parse(String clauses) {
        Matcher matcher = TYPE.matcher(clauses);
        return matcher.lookingAt()
                ? parse(matcher.group(1), clauses.substring(matcher.end()))
                : parse("bigint", clauses);
    }

    /** Where a sequence goes on that gets these: within its bounds, if one is said. */
    static Resumption resumption(String clauses) {
        return clauses.contains("MINVALUE") || clauses.contains("MAXVALUE")
                ? Resumption.WITHIN_ITS_BOUNDS
                : Resumption.WHERE_IT_STANDS;
    }

    static SequenceOptions parse(String type, String clauses) {
        Map<String, Long> said = new HashMap<>();
        boolean cycle = false;
        Matcher matcher = CLAUSE.matcher(clauses);
        int end = 0;
        while (end < clauses.length() && matcher.find(end) && matcher.start() == end) {
            if (matcher.group(3) != null) {
                cycle = true;
            } else {
                said.put(matcher.group(1), Long.valueOf(matcher.group(2)));
            }
            end = matcher.end();
        }
        if (!clauses.substring(end).isBlank()) {
            throw new IllegalArgumentException("\"" + clauses.substring(end).strip()
                    + "\" says nothing about a sequence: write INCREMENT BY n, MINVALUE n, MAXVALUE n, START WITH n,"
                    + " CACHE n or CYCLE");
        }
        return options(type, said, cycle);
    }

    /** What isn't said is as PostgreSQL has it: a sequence that counts down starts at -1. */
    private static SequenceOptions options(String type, Map<String, Long> said, boolean cycle) {
        SequenceOptions defaults = SequenceOptions.defaults(type);
        long increment = said.getOrDefault("INCREMENT", 1L);
        boolean up = increment > 0;
        long minimum = said.getOrDefault("MINVALUE", up ? 1 : -defaults.maximum() - 1);
        long maximum = said.getOrDefault("MAXVALUE", up ? defaults.maximum() : -1);
        long start = said.getOrDefault("START", up ? minimum : maximum);
        return new SequenceOptions(type, start, increment, minimum, maximum, said.getOrDefault("CACHE", 1L), cycle);
    }
}
