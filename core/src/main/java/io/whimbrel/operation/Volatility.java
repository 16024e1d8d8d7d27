package io.whimbrel.operation;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an expression can be another value for each row.
 *
 * <p>Only PostgreSQL knows the volatility of a function; of those that defaults commonly call, the ones
 * that keep their value throughout a statement are listed here, and any other is taken to be volatile.
 *
 * @see <a href="https://www.postgresql.org/docs/current/xfunc-volatility.html">Function Volatility
 *     Categories</a>
 */
final class Volatility {

    private static final Set<String> STEADY = Set.of(
            "now",
            "statement_timestamp",
            "transaction_timestamp",
            "timezone",
            "date_trunc",
            "date_part",
            "to_char",
            "to_timestamp",
            "make_interval",
            "current_setting",
            "lower",
            "upper",
            "concat",
            "md5",
            "json_build_object",
            "json_build_array",
            "jsonb_build_object",
            "jsonb_build_array");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CAST = Pattern.compile("::[a-z_ .]+\\([0-9, ]+\\)");

    /** A name right before a parenthesis; PostgreSQL deparses COALESCE and its like in capitals. */
    private static final Pattern FUNCTION = Pattern.compile("([a-z_0-9.\"]+)\\(");

    private Volatility() {}

    static boolean isLikely(String expression) {
        String bare = CAST.matcher(LITERAL.matcher(expression).replaceAll("")).replaceAll("");
        return FUNCTION.matcher(bare).results().anyMatch(call -> !STEADY.contains(call.group(1)));
    }
}
