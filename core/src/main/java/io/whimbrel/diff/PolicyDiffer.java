package io.whimbrel.diff;

import io.whimbrel.operation.AlterPolicy;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreatePolicy;
import io.whimbrel.operation.DropPolicy;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.schema.Policy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Policies.
 *
 * <p>ALTER POLICY gives one other roles and other expressions; it takes none off, and changes neither what the policy
 * is for nor whether it is restrictive.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpolicy.html">ALTER POLICY</a>
 */
final class PolicyDiffer implements Differ<Policy> {

    @Override
    public Class<Policy> type() {
        return Policy.class;
    }

    @Override
    public boolean replaces(Policy from, Policy to) {
        return from.permissive() != to.permissive()
                || from.command() != to.command()
                || (from.using() != null && to.using() == null)
                || (from.check() != null && to.check() == null);
    }

    /** All that two policies have in common if only their names and comments differ. */
    static Policy unnamed(Policy policy) {
        return policy.withName("").withComment(null);
    }

    static boolean sameExpressions(Policy from, Policy to) {
        return Objects.equals(from.using(), to.using()) && Objects.equals(from.check(), to.check());
    }

    private static String expressions(@Nullable String using, @Nullable String check) {
        return using + "\n" + check;
    }

    @Override
    public void create(Policy to, Comparison comparison) {
        if (!comparison.renamedTo(to)) {
            Change creating = Change.creating(new CreatePolicy(to), to.id());
            comparison.add(ColumnsByPlace.behind(creating, to.id(), expressions(to.using(), to.check()), comparison));
        }
    }

    @Override
    public void drop(Policy from, Comparison comparison) {
        Optional<Policy> renamed = comparison.renamedFrom(from);
        if (renamed.isPresent()) {
            rename(from, renamed.orElseThrow(), comparison);
        } else if (!comparison.goesWith(from.table(), from.id())) {
            comparison.add(Change.dropping(new DropPolicy(from.table(), from.name()), from.id()));
        }
    }

    private void rename(Policy from, Policy to, Comparison comparison) {
        comparison.add(Change.altering(new RenameObject(from.id(), to.name()), from.id())
                .andCreating(List.of(to.id())));
        alter(from, to, comparison);
    }

    @Override
    public void alter(Policy from, Policy to, Comparison comparison) {
        AlterPolicy alter = new AlterPolicy(
                to.table(),
                to.name(),
                from.roles().equals(to.roles()) ? List.of() : to.roles(),
                changed(from.using(), to.using()),
                changed(from.check(), to.check()));
        if (!alter.equals(new AlterPolicy(to.table(), to.name(), List.of(), null, null))) {
            Change altering = Change.altering(alter, to.id());
            String said = expressions(alter.using(), alter.check());
            comparison.add(ColumnsByPlace.behind(altering, to.id(), said, comparison));
        }
        String kept = expressions(alter.using() == null ? to.using() : null, alter.check() == null ? to.check() : null);
        ColumnsByPlace.staying(to.id(), kept, comparison);
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id())
                    .needing(List.of(to.id())));
        }
    }

    private static @Nullable String changed(@Nullable String from, @Nullable String to) {
        return Objects.equals(from, to) ? null : to;
    }
}
