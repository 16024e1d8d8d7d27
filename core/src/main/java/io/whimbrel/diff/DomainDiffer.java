package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
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

/** Domains. PostgreSQL can't change the type under a domain, so that takes a new one. */
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
        comparison.add(Change.creating(new CreateDomain(to), to.id()));
    }

    @Override
    public void drop(Domain from, Comparison comparison) {
        for (ObjectId dependent : comparison.dependentsOf(from.id())) {
            boolean stays = dependent.kind() == Kind.COLUMN && !comparison.dropsColumn(dependent);
            if (stays && comparison.to().find(from.id()).isPresent()) {
                throw new WhimbrelException("domain " + from.name() + " changes its type, but " + dependent
                        + " is made of it: give the new type a domain of its own name");
            }
        }
        comparison.add(Change.dropping(new DropDomain(from.name()), from.id()));
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
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
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
                .noneMatch(other -> other.name().equals(check.name())
                        && other.definition().equals(check.definition())
                        && Objects.equals(other.comment(), check.comment()));
    }
}
