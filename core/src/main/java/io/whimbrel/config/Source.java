package io.whimbrel.config;

import io.whimbrel.WhimbrelException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The file that is being read: tells where a fault is, and what its variables stand for.
 *
 * @param name the file's name
 * @param environment the variables
 */
record Source(String name, Map<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("(\\$)?\\$\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** A fault at a place; its message must hold no value that came from a variable. */
    WhimbrelException fault(Node node, String message) {
        String line =
                node.getStartMark().map(mark -> " line " + (mark.getLine() + 1)).orElse("");
        return new WhimbrelException(name + line + ": " + message);
    }

    /** A fault that YAML itself found. */
    WhimbrelException fault(Mark mark, String message, Throwable cause) {
        return new WhimbrelException(name + " line " + (mark.getLine() + 1) + ": " + message, cause);
    }

    /**
     * Puts in the variables: <code>${NAME}</code>, <code>${NAME:-fallback}</code>.
     *
     * <p>This happens after YAML was read, so that no value can change the file's structure. A doubled
     * dollar stays a dollar: <code>$${NAME}</code> is the text <code>${NAME}</code>.
     */
    String interpolate(Node node, String text) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(node, match)));
    }

    private String value(Node node, MatchResult match) {
        if (match.group(1) != null) {
            return match.group().substring(1);
        }
        String inner = match.group(2);
        int split = inner.indexOf(":-");
        String variable = split < 0 ? inner : inner.substring(0, split);
        if (!NAME.matcher(variable).matches()) {
            throw fault(node, match.group() + " names no environment variable; write ${NAME} or ${NAME:-fallback}");
        }
        String value = environment.get(variable);
        if (split >= 0) {
            return value == null || value.isEmpty() ? inner.substring(split + 2) : value;
        }
        if (value == null) {
            throw fault(
                    node,
                    "the environment variable " + variable + " is not set; set it, or write ${" + variable
                            + ":-fallback}");
        }
        return value;
    }
}
