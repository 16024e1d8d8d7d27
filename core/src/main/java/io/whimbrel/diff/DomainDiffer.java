package io.whimbrel.diff;

import io.whimbrel.operation.AddDomainConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateDomain;
import io.whimbrel.operation.DropDomain;
import io.whimbrel.operation.SetDomainDefault;
import io.whimbrel.operation.SetDomainNotNull;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

    /** Whether rows that are there have more to stand up to. */
    static boolean tightens(Domain from, Domain to) {
        return (to.notNull() && !from.notNull())
                || to.checks().stream()
                        .filter(check -> !isUnchecked(check))
                        .anyMatch(check -> from.checks().stream()
                                .noneMatch(each -> each.definition().equals(check.definition())));
    }

    @Override
    public void create(Domain to, Comparison comparison) {
        List<Constraint> unchecked =
                to.checks().stream().filter(DomainDiffer::isUnchecked).toList();
        List<Constraint> checked =
                to.checks().stream().filter(check -> !isUnchecked(check)).toList();
        Domain created = to.withChecks(checked);
        comparison.add(Change.creating(new CreateDomain(created), to.id()).andCreating(checksOf(created)));
        if (!unchecked.isEmpty()) {
            addUnchecked(unchecked, to, comparison);
        }
    }

    /** CREATE DOMAIN has no NOT VALID; and values that move to the domain aren't to be checked. */
    private static void addUnchecked(List<Constraint> checks, Domain to, Comparison comparison) {
        Set<ObjectId> users = new Dependents(comparison.to()).of(to.id());
        for (Constraint check : checks) {
            ObjectId id = ObjectId.constraint(to.name(), check.name());
            comparison.add(Change.creating(new AddDomainConstraint(to.name(), check, List.of()), id)
                    .needing(users.stream()
                            .filter(user -> user.kind() == Kind.COLUMN)
                            .toList()));
        }
    }

    static boolean isUnchecked(Constraint check) {
        return check.definition().endsWith(" NOT VALID");
    }

    @Override
    public void drop(Domain from, Comparison comparison) {
        comparison
                .to()
                .find(from.id())
                .map(Domain.class::cast)
                .ifPresent(to -> InnerMisfits.refuse(from, to, comparison));
        comparison.add(Change.dropping(new DropDomain(from.name()), from.id()).andDropping(checksOf(from)));
    }

    private static List<ObjectId> checksOf(Domain domain) {
        return domain.checks().stream()
                .map(check -> ObjectId.constraint(domain.name(), check.name()))
                .toList();
    }

    @Override
    public void alter(Domain from, Domain to, Comparison comparison) {
        boolean released = comparison.releasesDefault(to.id());
        if (released) {
            comparison.add(Change.releasing(new SetDomainDefault(to.name(), null), to.id()));
        }
        if (!Objects.equals(released ? null : from.defaultExpression(), to.defaultExpression())) {
            comparison.add(Change.altering(new SetDomainDefault(to.name(), to.defaultExpression()), to.id()));
        }
        if (from.notNull() != to.notNull()) {
            Change change =
                    Change.altering(new SetDomainNotNull(to.name(), to.notNull(), usersOf(to, comparison)), to.id());
            comparison.add(to.notNull() ? InnerDomains.withoutColumns(change, to, comparison.to()) : change);
        }
        new DomainChecksDiffer(from, to, comparison).compare();
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }

    /** The tables whose rows PostgreSQL checks, under a lock, when the domain becomes stricter. */
    static List<QualifiedName> usersOf(Domain domain, Comparison comparison) {
        return comparison.dependentsOf(domain.id()).stream()
                .filter(id -> id.kind() == Kind.COLUMN
                        && comparison.from().table(id.name()).isPresent())
                .map(ObjectId::name)
                .distinct()
                .toList();
    }
}
