package io.whimbrel.operation;

/** What stands between the parentheses of a {@link Call}. */
public sealed interface Argument permits Call, Argument.Text, Argument.Literal {

    /**
     * A string.
     *
     * @param value its value, not yet escaped
     */
    record Text(String value) implements Argument {}

    /**
     * Something that is written as it is: a number, {@code true}.
     *
     * @param java the source
     */
    record Literal(String java) implements Argument {}
}
