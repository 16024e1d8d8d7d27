package io.whimbrel.migration.recording;

import io.whimbrel.operation.AlterPolicy;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A policy that is being changed: what isn't said stays. */
public final class PolicyChange implements Supplier<AlterPolicy> {

    private final QualifiedName table;

    private final String name;

    private List<String> roles = List.of();

    private @Nullable String using;

    private @Nullable String check;

    PolicyChange(QualifiedName table, String name) {
        this.table = table;
        this.name = name;
    }

    /**
     * Says whom it binds from now on.
     *
     * @param bound all of the roles; {@code public} for every role, {@code current_user} for the one that migrates
     * @return this
     */
    public PolicyChange to(String... bound) {
        roles = List.of(bound);
        return this;
    }

    /**
     * Says which rows are seen from now on.
     *
     * @param expression a condition
     * @return this
     */
    public PolicyChange using(String expression) {
        using = expression;
        return this;
    }

    /**
     * Says which rows can be written from now on.
     *
     * @param expression a condition
     */
    public void withCheck(String expression) {
        check = expression;
    }

    @Override
    public AlterPolicy get() {
        return new AlterPolicy(table, name, roles, using, check);
    }
}
