package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.AlterConstraint;
import io.whimbrel.operation.CreateFunction;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.DropStatistics;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.TableOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can't be said by a column that takes the place of another: why a column keeps to the plain form. */
final class Obstacles {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    /** What gives another value each time, or to each session. Of an application's own functions nothing is known. */
    private static final Pattern VOLATILE = Pattern.compile(
            "\\b(random|gen_random_uuid|uuid_generate_\\w+|uuidv[47]"
                    + "|clock_timestamp|timeofday|nextval|currval|lastval|setval|now|current_\\w+|localtime|localtimestamp"
                    + "|statement_timestamp|transaction_timestamp|session_user|user|txid_\\w+|pg_\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Types whose values PostgreSQL can't compare. */
    private static final Set<String> INCOMPARABLE =
            Set.of("json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle", "aclitem");

    private final OnlinePlan plan;
    private final Dependants dependants;
    private final TableObstacles inTable;

    Obstacles(OnlinePlan plan) {
        this.plan = plan;
        this.dependants = new Dependants(plan.from());
        this.inTable = new TableObstacles(plan, dependants);
    }

    /** The first obstacle, as the end of a sentence that begins with the column. */
    Optional<String> of(Expanded expanded) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> inTable.of(expanded),
                        () -> inColumn(expanded),
                        () -> inType(expanded),
                        () -> inUsing(expanded),
                        () -> inOptions(expanded),
                        () -> inDependants(expanded))
                .flatMap(obstacle -> obstacle.get().stream())
                .findFirst();
    }

    private Optional<String> inColumn(Expanded expanded) {
        Column was = expanded.was();
        Column becomes = expanded.becomes();
        if (was.generated() != null || becomes.generated() != null) {
            return Optional.of("it is computed");
        }
        if (!Objects.equals(was.collation(), becomes.collation())) {
            return Optional.of("its collation changes");
        }
        if (Stream.of(was, becomes)
                .anyMatch(each -> !each.details().notNullConstraint().equals(NotNullConstraint.USUAL))) {
            return Optional.of("its NOT NULL has a name or an option of its own");
        }
        boolean granted = plan.from().all(Privileges.class).stream()
                .anyMatch(each ->
                        each.object().equals(expanded.id()) || each.holder().equals(expanded.id()));
        return granted ? Optional.of("there are grants on it") : Optional.empty();
    }

    private Optional<String> inType(Expanded expanded) {
        boolean again = !expanded.movesWithEnum()
                && (plan.plain().stream()
                                        .filter(each -> each instanceof AlterColumnType alter
                                                && alter.table().equals(expanded.table())
                                                && alter.column()
                                                        .equals(expanded.was().name()))
                                        .count()
                                > 1
                        || !expanded.was().type().equals(expanded.change().from())
                        || !expanded.becomes().type().equals(expanded.change().to()));
        Set<ObjectId> types = plan.to().dependenciesOf(expanded.id());
        boolean made = !expanded.movesWithEnum()
                && types.stream()
                        .filter(id -> isType(id.kind()))
                        .anyMatch(id -> !plan.from().find(id).equals(plan.to().find(id)));
        if (again || made) {
            return Optional.of("its type is made in the same migration");
        }
        if (types.stream().anyMatch(id -> id.kind() == Kind.DOMAIN)) {
            return Optional.of("its type is a domain");
        }
        return INCOMPARABLE.contains(expanded.change().to())
                ? Optional.of("values of " + expanded.change().to() + " can't be compared")
                : Optional.empty();
    }

    private static boolean isType(Kind kind) {
        return switch (kind) {
            case ENUM, TYPE, DOMAIN, RANGE, EXTENSION, COLLATION -> true;
            default -> false;
        };
    }

    private Optional<String> inUsing(Expanded expanded) {
        String using = expanded.using();
        if (using == null || expanded.movesWithEnum()) {
            return Optional.empty();
        }
        String bare = LITERAL.matcher(using).replaceAll("''");
        if (VOLATILE.matcher(bare).find()) {
            return Optional.of("its expression gives another value each time");
        }
        boolean made = plan.has(
                        CreateFunction.class,
                        each -> Words.calls(bare, each.function().name().name()))
                || plan.has(
                        CreateType.class,
                        each -> Words.casts(bare, each.type().name().name()));
        if (made) {
            return Optional.of("its expression needs what is made in the same migration");
        }
        boolean computed = plan.from().table(expanded.table()).orElseThrow().columns().stream()
                .anyMatch(each -> each.generated() != null && Words.has(bare, each.name()));
        return computed ? Optional.of("its expression reads a computed column") : Optional.empty();
    }

    private Optional<String> inOptions(Expanded expanded) {
        TableOptions options = plan.from().table(expanded.table()).orElseThrow().options();
        return Stream.of(options.replicaIdentity().index(), options.clusteredOn())
                .filter(Objects::nonNull)
                .filter(index -> dependants.of(expanded.id()).stream().anyMatch(id -> isNamed(id, index)))
                .findFirst()
                .map(index -> index + " marks its rows for replication or CLUSTER");
    }

    private static boolean isNamed(ObjectId id, @Nullable String index) {
        return id.kind() == Kind.INDEX
                ? id.name().name().equals(index)
                : id.kind() == Kind.CONSTRAINT && id.part().equals(index);
    }

    private Optional<String> inDependants(Expanded expanded) {
        return Stream.concat(
                        dependants.of(expanded.id()).stream(),
                        dependants.keysTo(expanded.table(), expanded.was().name()).stream())
                .map(id -> inDependant(id, expanded))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> inDependant(ObjectId id, Expanded expanded) {
        return switch (id.kind()) {
            case INDEX, STATISTICS, CONSTRAINT -> {
                if (changes(id, expanded.operation())) {
                    yield Optional.of(id + " changes in the same migration");
                }
                if (isMadeAgain(id)) {
                    yield Optional.empty();
                }
                yield id.kind() == Kind.CONSTRAINT ? inConstraint(id) : inIndex(id, expanded);
            }
            case COLUMN -> Optional.of(id + " is computed from it");
            default -> Optional.empty();
        };
    }

    private Optional<String> inIndex(ObjectId id, Expanded expanded) {
        if (id.kind() == Kind.STATISTICS) {
            return plan.to().find(id).isPresent() ? Optional.empty() : Optional.of(id + " goes in the same migration");
        }
        return Copy.index(id, plan)
                        .filter(index -> index.statistics().isEmpty())
                        .flatMap(index -> Copy.standIn(expanded).in(index, index.name()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(id + " is none that can be made on another column");
    }

    private Optional<String> inConstraint(ObjectId id) {
        Optional<Constraint> constraint = Copy.constraint(id, plan);
        if (constraint.isEmpty() || !plan.standsAlone(id.name())) {
            return Optional.of(id + " is none that can be made again");
        }
        return switch (constraint.orElseThrow().type()) {
            case EXCLUSION -> Optional.of(id + " excludes rows");
            case PRIMARY_KEY, UNIQUE ->
                KeyIndex.bare(constraint.orElseThrow())
                                .filter(key ->
                                        !constraint.orElseThrow().definition().contains("DEFERRABLE"))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(id + " is deferrable, or has options");
            default -> Optional.empty();
        };
    }

    /** Whether the plain operations drop it first, and make it again themselves. */
    boolean isMadeAgain(ObjectId id) {
        return plan.has(Operation.class, each -> drops(each, id));
    }

    /** Whether a plain operation behind the one of the swap does anything to it. */
    private boolean changes(ObjectId id, Operation swap) {
        List<Operation> plain = plan.plain();
        List<Operation> behind = plain.subList(plain.indexOf(swap) + 1, plain.size());
        boolean gone = behind.stream().anyMatch(each -> drops(each, id));
        boolean altered = plan.has(
                        AlterConstraint.class, each -> is(id, each.table().sibling(each.constraint())))
                || plan.has(
                        ValidateConstraint.class, each -> is(id, each.table().sibling(each.constraint())));
        boolean replaced = !isMadeAgain(id)
                && plan.has(
                        AddConstraint.class,
                        each -> is(id, each.table().sibling(each.constraint().name())));
        return gone || altered || replaced;
    }

    private static boolean drops(Operation operation, ObjectId id) {
        if (operation instanceof DropConstraint drop) {
            return is(id, drop.table().sibling(drop.constraint()));
        }
        if (operation instanceof DropIndex drop) {
            return id.equals(ObjectId.of(Kind.INDEX, drop.index()));
        }
        return operation instanceof DropStatistics drop && id.equals(ObjectId.of(Kind.STATISTICS, drop.statistics()));
    }

    private static boolean is(ObjectId id, QualifiedName constraint) {
        return id.kind() == Kind.CONSTRAINT && id.name().sibling(id.part()).equals(constraint);
    }
}
