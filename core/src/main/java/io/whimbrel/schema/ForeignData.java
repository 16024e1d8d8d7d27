package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the rows of a foreign table are.
 *
 * @param server the raw name of the foreign server that has them
 * @param options what the server's wrapper is told of the table, by name
 */
public record ForeignData(String server, Map<String, String> options) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Puts the options in order.
     */
    public ForeignData {
        options = new TreeMap<>(options);
    }

    /**
     * How options are said of something new.
     *
     * @param options what a wrapper is told, by name
     * @return SQL with a space before it; empty if there are none
     */
    public static String clause(Map<String, String> options) {
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(option ->
                                Identifiers.quote(option.getKey()) + " " + Identifiers.literal(option.getValue()))
                        .collect(Collectors.joining(", ", " OPTIONS (", ")"));
    }
}
