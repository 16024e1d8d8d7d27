package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A function, a procedure or an aggregate, in any language.
 *
 * @param name the function's name
 * @param arguments the types of the input arguments, which tell overloads apart, with commas between
 * @param routine what it is
 * @param signature the arguments with their names, and the result: what {@code CREATE OR REPLACE} refuses to
 *     change
 * @param defaults how many arguments have a default: {@code CREATE OR REPLACE} refuses fewer
 * @param definition the whole {@code CREATE OR REPLACE} statement, by {@code pg_get_functiondef}
 * @param comment the comment, if any
 */
public record Function(
        QualifiedName name,
        String arguments,
        Routine routine,
        String signature,
        int defaults,
        String definition,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * What a migration says of a function, from which the rest follows.
     *
     * @param name its name
     * @param arguments the types of its input arguments
     * @param routine what it is
     * @param definition the whole {@code CREATE OR REPLACE} statement
     * @param comment the comment, or null for none
     */
    public Function(
            QualifiedName name, String arguments, Routine routine, String definition, @Nullable String comment) {
        this(name, arguments, routine, "", 0, definition.strip(), comment);
    }

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
        return new Function(name, arguments, routine, signature, defaults, definition, text);
    }
}
