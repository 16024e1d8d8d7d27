package io.whimbrel.diff;

import io.whimbrel.operation.AddDomainConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateDomain;
import io.whimbrel.operation.DropDomain;
import io.whimbrel.operation.DropDomainConstraint;
import io.whimbrel.operation.SetDomainDefault;
import io.whimbrel.operation.SetDomainNotNull;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/** Domains. PostgreSQL can't change the type under a domain, so that takes a new one, and a
 * column of it leaves for the base type meanwhile. */
final class DomainDiffer implements Differ<Domain> {

    @Override
    public Class<Domain> type() {
        return Domain.class;
    }

    @Override
    public boolean replaces(Domain from, Domain to) {
        return !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
    }

    @Override
    public void create(Domain to, Comparison comparison) {
        comparison.add(Change.creating(new CreateDomain(to), to.id()).andCreating(checksOf(to)));
    }

    @Override
    public void drop(Domain from, Comparison comparison) {
        comparison.add(Change.dropping(new DropDomain(from.name()), from.id()).andDropping(checksOf(from)));
    }

    private static List<ObjectId> checksOf(Domain domain) {
        return domain.checks().stream()
                .map(check -> ObjectId.constraint(domain.name(), check.name()))
                .toList();
    }

    @Override
    public void alter(Domain from, Domain to, Comparison comparison) {
        if (!Objects.equals(from.defaultExpression(), to.defaultExpression())) {
            comparison.add(Change.altering(new SetDomainDefault(to.name(), to.defaultExpression()), to.id()));
        }
        if (from.notNull() != to.notNull()) {
            comparison.add(
                    Change.altering(new SetDomainNotNull(to.name(), to.notNull(), usersOf(to, comparison)), to.id()));
        }
        from.checks().stream()
                .filter(check -> without(to.checks(), check))
                .forEach(check -> comparison.add(Change.dropping(
                        new DropDomainConstraint(to.name(), check.name()),
                        ObjectId.constraint(to.name(), check.name()))));
        to.checks().stream()
                .filter(check -> without(from.checks(), check))
                .forEach(check -> comparison.add(Change.creating(
                        new AddDomainConstraint(to.name(), check, usersOf(to, comparison)),
                        ObjectId.constraint(to.name(), check.name()))));
        from.checks().stream()
                .filter(check -> !without(to.checks(), check))
                .forEach(check -> commentOnCheck(check, to, comparison));
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }

    private static void commentOnCheck(Constraint was, Domain domain, Comparison comparison) {
        domain.checks().stream()
                .filter(check -> check.name().equals(was.name()) && !Objects.equals(check.comment(), was.comment()))
                .map(Constraint::comment)
                .forEach(comment -> {
                    ObjectId id = ObjectId.constraint(domain.name(), was.name());
                    comparison.add(Change.altering(new CommentOn(id, true, comment), id));
                });
    }

    /** The tables whose rows PostgreSQL checks, under a lock, when the domain becomes stricter. */
    private static List<QualifiedName> usersOf(Domain domain, Comparison comparison) {
        return comparison.dependentsOf(domain.id()).stream()
                .filter(id -> id.kind() == Kind.COLUMN
                        && comparison.from().table(id.name()).isPresent())
                .map(ObjectId::name)
                .distinct()
                .toList();
    }

    private static boolean without(List<Constraint> checks, Constraint check) {
        return checks.stream()
                .noneMatch(other ->
                        other.name().equals(check.name()) && other.definition().equals(check.definition()));
    }
}
