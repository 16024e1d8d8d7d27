package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure, in any language.
 *
 * @param name the function's name
 * @param arguments the argument types that tell overloads apart, by
 *     {@code pg_get_function_identity_arguments}
 * @param procedure whether it is a procedure
 * @param returns the result type, by {@code pg_get_function_result}; empty for a procedure
 * @param definition the whole {@code CREATE OR REPLACE} statement, by {@code pg_get_functiondef}
 * @param comment the comment, if any
 */
public record Function(
        QualifiedName name,
        String arguments,
        boolean procedure,
        String returns,
        String definition,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.FUNCTION, name, arguments);
    }
}
