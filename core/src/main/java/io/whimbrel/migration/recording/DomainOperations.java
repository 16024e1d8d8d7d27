package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddDomainConstraint;
import io.whimbrel.operation.CreateDomain;
import io.whimbrel.operation.DropDomain;
import io.whimbrel.operation.DropDomainConstraint;
import io.whimbrel.operation.RenameDomainConstraint;
import io.whimbrel.operation.SetDomainDefault;
import io.whimbrel.operation.SetDomainNotNull;
import io.whimbrel.operation.ValidateDomainConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.stream.Stream;

/** What can happen to a domain. */
public interface DomainOperations extends Recorder {

    /**
     * Creates a domain.
     *
     * @param domain the domain
     * @param type the type it is made of
     * @param checks its checks
     * @return takes what more there is to say of it
     * @see CreateDomain
     */
    default DomainCreation createDomain(String domain, String type, ConstraintDefinition... checks) {
        return begin(new DomainCreation(
                QualifiedName.parse(domain),
                type,
                Stream.of(checks).map(ConstraintDefinition::constraint).toList()));
    }

    /**
     * Drops a domain.
     *
     * @param domain the domain
     * @see DropDomain
     */
    default void dropDomain(String domain) {
        record(new DropDomain(QualifiedName.parse(domain)));
    }

    /**
     * Adds a check to a domain.
     *
     * @param domain the domain
     * @param constraint the check
     * @return takes the tables that it locks
     * @see AddDomainConstraint
     */
    default AlsoLocking<AddDomainConstraint> addDomainConstraint(String domain, ConstraintDefinition constraint) {
        QualifiedName name = QualifiedName.parse(domain);
        Constraint check = constraint.constraint();
        return begin(new AlsoLocking<>(tables -> new AddDomainConstraint(name, check, tables)));
    }

    /**
     * Checks the values that were there before a check of a domain.
     *
     * @param domain the domain
     * @param constraint the name of the check
     * @return takes the tables that it locks
     * @see ValidateDomainConstraint
     */
    default AlsoLocking<ValidateDomainConstraint> validateDomainConstraint(String domain, String constraint) {
        QualifiedName name = QualifiedName.parse(domain);
        return begin(new AlsoLocking<>(tables -> new ValidateDomainConstraint(name, constraint, tables)));
    }

    /**
     * Drops a check of a domain.
     *
     * @param domain the domain
     * @param constraint the name of the check
     * @see DropDomainConstraint
     */
    default void dropDomainConstraint(String domain, String constraint) {
        record(new DropDomainConstraint(QualifiedName.parse(domain), constraint));
    }

    /**
     * Renames a check of a domain.
     *
     * @param domain the domain
     * @param from the name it has
     * @param to the name it gets
     * @see RenameDomainConstraint
     */
    default void renameDomainConstraint(String domain, String from, String to) {
        record(new RenameDomainConstraint(QualifiedName.parse(domain), from, to));
    }

    /**
     * Gives a domain a default.
     *
     * @param domain the domain
     * @param expression SQL
     * @see SetDomainDefault
     */
    default void setDomainDefault(String domain, String expression) {
        record(new SetDomainDefault(QualifiedName.parse(domain), expression));
    }

    /**
     * Takes the default from a domain.
     *
     * @param domain the domain
     * @see SetDomainDefault
     */
    default void dropDomainDefault(String domain) {
        record(new SetDomainDefault(QualifiedName.parse(domain), null));
    }

    /**
     * Makes a domain refuse NULL.
     *
     * @param domain the domain
     * @return takes the tables that it locks
     * @see SetDomainNotNull
     */
    default AlsoLocking<SetDomainNotNull> setDomainNotNull(String domain) {
        QualifiedName name = QualifiedName.parse(domain);
        return begin(new AlsoLocking<>(tables -> new SetDomainNotNull(name, true, tables)));
    }

    /**
     * Lets a domain hold NULL.
     *
     * @param domain the domain
     * @return takes the tables that it locks
     * @see SetDomainNotNull
     */
    default AlsoLocking<SetDomainNotNull> dropDomainNotNull(String domain) {
        QualifiedName name = QualifiedName.parse(domain);
        return begin(new AlsoLocking<>(tables -> new SetDomainNotNull(name, false, tables)));
    }
}
