package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateDomain;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A domain that is being created. */
public final class DomainCreation implements Supplier<CreateDomain> {

    private final QualifiedName name;

    private final String type;

    private final List<Constraint> checks;

    private @Nullable String collation;

    private @Nullable String defaultExpression;

    private boolean notNull;

    private @Nullable String comment;

    DomainCreation(QualifiedName name, String type, List<Constraint> checks) {
        this.name = name;
        this.type = type;
        this.checks = checks;
    }

    /**
     * Collates otherwise than the type does.
     *
     * @param otherCollation the collation as SQL
     * @return this
     */
    public DomainCreation collate(String otherCollation) {
        collation = otherCollation;
        return this;
    }

    /**
     * Gives a default.
     *
     * @param expression SQL
     * @return this
     */
    public DomainCreation defaultTo(String expression) {
        defaultExpression = expression;
        return this;
    }

    /**
     * Refuses NULL.
     *
     * @return this
     */
    public DomainCreation notNull() {
        notNull = true;
        return this;
    }

    /**
     * Comments on the domain.
     *
     * @param text the comment
     * @return this
     */
    public DomainCreation comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CreateDomain get() {
        return new CreateDomain(new Domain(name, type, collation, defaultExpression, notNull, checks, comment));
    }
}
