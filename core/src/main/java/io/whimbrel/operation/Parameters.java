package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The options of a view and the storage parameters of an index: {@code WITH (m = 16)}. */
final class Parameters {

    private Parameters() {}

    /** The clause with a space before it, empty if there are none. */
    static String clause(Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters.entrySet().stream()
                .map(parameter -> name(parameter.getKey()) + " = " + value(parameter.getValue()))
                .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    /** What ALTER does to some: {@code SET (m = 16)}, {@code RESET (n)}, or both. */
    static List<String> actions(Map<String, String> set, List<String> reset) {
        List<String> actions = new ArrayList<>();
        if (!set.isEmpty()) {
            actions.add("SET " + list(set));
        }
        if (!reset.isEmpty()) {
            actions.add(reset.stream().map(Parameters::name).collect(Collectors.joining(", ", "RESET (", ")")));
        }
        return actions;
    }

    /** How a Java migration says the same. */
    static Call spelling(Call call, Map<String, String> set, List<String> reset) {
        for (Map.Entry<String, String> parameter : set.entrySet()) {
            call = call.then(Call.to("with").with(parameter.getKey()).with(parameter.getValue()));
        }
        return call.thenAll("reset", reset);
    }

    /** The parameters in parentheses. */
    static String list(Map<String, String> parameters) {
        return clause(parameters).substring(" WITH ".length());
    }

    /** A parameter's name; that of the table behind a table has two parts. */
    static String name(String parameter) {
        return parameter.startsWith("toast.")
                ? "toast." + Identifiers.quote(parameter.substring("toast.".length()))
                : Identifiers.quote(parameter);
    }

    private static String value(String value) {
        return value.matches("\\d+(\\.\\d+)?|true|false") ? value : Identifiers.literal(value);
    }
}
