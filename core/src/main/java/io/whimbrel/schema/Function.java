package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure, in any language.
 *
 * @param name the function's name
 * @param arguments the types of the input arguments, which tell overloads apart, with commas between
 * @param procedure whether it is a procedure
 * @param signature the arguments with their names and defaults, and the result: what {@code CREATE OR
 *     REPLACE} refuses to change
 * @param definition the whole {@code CREATE OR REPLACE} statement, by {@code pg_get_functiondef}
 * @param comment the comment, if any
 */
public record Function(
        QualifiedName name,
        String arguments,
        boolean procedure,
        String signature,
        String definition,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.FUNCTION, name, arguments);
    }

    /**
     * The same function with another comment.
     *
     * @param text the comment, or null for none
     * @return the changed function
     */
    public Function withComment(@Nullable String text) {
        return new Function(name, arguments, procedure, signature, definition, text);
    }
}
