package io.whimbrel.diff;

import io.whimbrel.operation.AddDomainConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.DropDomainConstraint;
import io.whimbrel.operation.RenameDomainConstraint;
import io.whimbrel.operation.ValidateDomainConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The checks of a domain that stays. One that has only another name is renamed, and no row is read for it; one that was
 * NOT VALID is validated.
 */
final class DomainChecksDiffer {

    private final Domain from;
    private final Domain to;
    private final Comparison comparison;
    private final Map<Constraint, Constraint> renamed = new LinkedHashMap<>();

    DomainChecksDiffer(Domain from, Domain to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        for (Constraint check : from.checks()) {
            if (named(to.checks(), check.name()).isEmpty()) {
                to.checks().stream()
                        .filter(other -> named(from.checks(), other.name()).isEmpty())
                        .filter(other -> other.definition().equals(check.definition()))
                        .filter(other -> !renamed.containsValue(other))
                        .findFirst()
                        .ifPresent(other -> renamed.put(check, other));
            }
        }
    }

    void compare() {
        renamed.forEach((check, other) -> {
            comparison.add(Change.altering(new RenameDomainConstraint(to.name(), check.name(), other.name()), id(check))
                    .andCreating(List.of(id(other))));
            comment(check, other);
        });
        for (Constraint check : from.checks()) {
            Optional<Constraint> same = kept(to.checks(), check);
            if (same.isPresent()) {
                validate(check, same.orElseThrow());
                comment(check, same.orElseThrow());
            } else if (!renamed.containsKey(check)) {
                comparison.add(Change.dropping(new DropDomainConstraint(to.name(), check.name()), id(check)));
            }
        }
        for (Constraint check : to.checks()) {
            boolean stays = from.checks().stream()
                    .anyMatch(each -> kept(List.of(check), each).isPresent());
            if (!stays && !renamed.containsValue(check)) {
                add(Change.creating(
                        new AddDomainConstraint(to.name(), check, DomainDiffer.usersOf(to, comparison)), id(check)));
            }
        }
    }

    private void validate(Constraint was, Constraint becomes) {
        if (!was.definition().equals(becomes.definition())) {
            add(Change.altering(
                    new ValidateDomainConstraint(to.name(), becomes.name(), DomainDiffer.usersOf(to, comparison)),
                    id(becomes)));
        }
    }

    private void add(Change stricter) {
        comparison.add(InnerDomains.withoutColumns(stricter, to, comparison.to()));
    }

    private void comment(Constraint was, Constraint becomes) {
        if (!Objects.equals(was.comment(), becomes.comment())) {
            comparison.add(Change.altering(new CommentOn(id(becomes), true, becomes.comment()), id(becomes)));
        }
    }

    /** What a check can be left to be, or altered to be. */
    private Optional<Constraint> kept(List<Constraint> becoming, Constraint check) {
        return named(becoming, check.name())
                .filter(other -> ConstraintState.isAlterable(check, other) && !comparison.rebuilds(id(check)));
    }

    private static Optional<Constraint> named(List<Constraint> checks, String name) {
        return checks.stream().filter(check -> check.name().equals(name)).findFirst();
    }

    private ObjectId id(Constraint check) {
        return ObjectId.constraint(to.name(), check.name());
    }
}
