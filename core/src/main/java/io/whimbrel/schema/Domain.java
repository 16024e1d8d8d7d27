package io.whimbrel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param name the domain's name
 * @param type the base type, by {@code format_type}
 * @param collation the collation as SQL, if it isn't the base type's own
 * @param defaultExpression the default, as PostgreSQL deparses it
 * @param notNull whether NULL is refused
 * @param checks its CHECK constraints, by name
 * @param comment the comment, if any
 */
public record Domain(
        QualifiedName name,
        String type,
        @Nullable String collation,
        @Nullable String defaultExpression,
        boolean notNull,
        List<Constraint> checks,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the checks.
     */
    public Domain {
        checks = List.copyOf(checks);
    }

    /**
     * The same domain with other checks.
     *
     * @param others the checks
     * @return the changed domain
     */
    public Domain withChecks(List<Constraint> others) {
        return new Domain(name, type, collation, defaultExpression, notNull, others, comment);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.DOMAIN, name);
    }
}
