package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreatePolicy;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Policy.Command;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A policy that is being created. */
public final class PolicyCreation implements Supplier<CreatePolicy> {

    private final QualifiedName table;

    private final String name;

    private boolean permissive = true;

    private Command command = Command.ALL;

    private List<String> roles = List.of(Privileges.PUBLIC);

    private @Nullable String using;

    private @Nullable String check;

    private @Nullable String comment;

    PolicyCreation(QualifiedName table, String name) {
        this.table = table;
        this.name = name;
    }

    /**
     * Holds rows back that others let through.
     *
     * @return this
     */
    public PolicyCreation restrictive() {
        permissive = false;
        return this;
    }

    /**
     * Is for reading only.
     *
     * @return this
     */
    public PolicyCreation forSelect() {
        return forCommand(Command.SELECT);
    }

    /**
     * Is for new rows only.
     *
     * @return this
     */
    public PolicyCreation forInsert() {
        return forCommand(Command.INSERT);
    }

    /**
     * Is for changed rows only.
     *
     * @return this
     */
    public PolicyCreation forUpdate() {
        return forCommand(Command.UPDATE);
    }

    /**
     * Is for rows that go only.
     *
     * @return this
     */
    public PolicyCreation forDelete() {
        return forCommand(Command.DELETE);
    }

    private PolicyCreation forCommand(Command only) {
        command = only;
        return this;
    }

    /**
     * Says whom it binds.
     *
     * @param bound the roles; {@code current_user} for the one that migrates
     * @return this
     */
    public PolicyCreation to(String... bound) {
        roles = List.of(bound);
        return this;
    }

    /**
     * Says which rows are seen.
     *
     * @param expression a condition
     * @return this
     */
    public PolicyCreation using(String expression) {
        using = expression;
        return this;
    }

    /**
     * Says which rows can be written.
     *
     * @param expression a condition
     * @return this
     */
    public PolicyCreation withCheck(String expression) {
        check = expression;
        return this;
    }

    /**
     * Comments on the policy.
     *
     * @param text the comment
     */
    public void comment(String text) {
        comment = text;
    }

    @Override
    public CreatePolicy get() {
        return new CreatePolicy(new Policy(name, table, permissive, command, roles, using, check, comment));
    }
}
