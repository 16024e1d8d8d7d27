package io.whimbrel.schema;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An operator.
 *
 * @param name the name, such as {@code ===}
 * @param arguments the types of its left and its right argument, with a comma between; {@code NONE} for none
 * @param definition the whole {@code CREATE OPERATOR} statement, without its estimators
 * @param estimators the functions that estimate its selectivity, by {@code RESTRICT} and {@code JOIN}
 * @param comment the comment, if any
 */
public record Operator(
        QualifiedName name,
        String arguments,
        String definition,
        Map<String, String> estimators,
        @Nullable String comment)
        implements Defined {

    private static final long serialVersionUID = 1L;

    /**
     * Puts the estimators in order.
     */
    public Operator {
        estimators = new TreeMap<>(estimators);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.OPERATOR, name, arguments);
    }
}
