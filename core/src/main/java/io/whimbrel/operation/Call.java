package io.whimbrel.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method call as a Java migration spells it: {@code createEnum("mood", "sad", "happy")}.
 *
 * @param method the method's name
 * @param arguments its arguments in order
 * @param chain the calls on its result: {@code column("id", "bigint").notNull()} has one
 */
public record Call(String method, List<Argument> arguments, List<Call> chain) implements Argument {

    /**
     * Copies the lists.
     */
    public Call {
        arguments = List.copyOf(arguments);
        chain = List.copyOf(chain);
    }

    /**
     * A call without arguments.
     *
     * @param method the method's name
     * @return the call
     */
    public static Call to(String method) {
        return new Call(method, List.of(), List.of());
    }

    /**
     * The same, with one more argument.
     *
     * @param argument a nested call or a literal
     * @return the longer call
     */
    public Call nesting(Argument argument) {
        List<Argument> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Call(method, more, chain);
    }

    /**
     * The same, with one more string.
     *
     * @param text anything whose {@code toString} is the string: a name, an expression
     * @return the longer call
     */
    public Call with(Object text) {
        return nesting(new Argument.Text(text.toString()));
    }

    /**
     * The same, with one more piece of SQL whose end doesn't matter.
     *
     * <p>Several lines get a line end, with which a text block needs no escape.
     *
     * @param sql the SQL
     * @return the longer call
     */
    public Call withSql(String sql) {
        return with(sql.indexOf('\n') < 0 ? sql : sql + "\n");
    }

    /**
     * The same, with one more string for each.
     *
     * @param texts the strings
     * @return the longer call
     */
    public Call withAll(Collection<?> texts) {
        Call call = this;
        for (Object text : texts) {
            call = call.with(text);
        }
        return call;
    }

    /**
     * The same, with a further call on its result.
     *
     * @param next the call
     * @return the longer call
     */
    public Call then(Call next) {
        List<Call> more = new ArrayList<>(chain);
        more.add(next);
        return new Call(method, arguments, more);
    }

    /**
     * The same, with a further call of some strings on its result, if there are any.
     *
     * @param method the method's name
     * @param texts the strings
     * @return the longer call
     */
    public Call thenAll(String method, Collection<?> texts) {
        return texts.isEmpty() ? this : then(to(method).withAll(texts));
    }

    /**
     * The same, with a further call of one string on its result, if there is a string.
     *
     * @param method the method's name
     * @param text the string, or null for no call
     * @return the longer call
     */
    public Call thenIfPresent(String method, @Nullable String text) {
        return text == null ? this : then(to(method).with(text));
    }
}
