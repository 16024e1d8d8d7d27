package io.whimbrel.diff;

import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Publication;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Two schemas under comparison: what the differs may ask, and the changes they have found so far. */
final class Comparison {

    private final Schema from;
    private final Schema to;
    private final DiffOptions options;
    private final boolean whole;
    private final Rebuilding rebuilding;
    private final Hanging hanging;
    private final Hanging hangingInTheEnd;
    private final Dependents dependentsInTheEnd;
    private final Cycles cyclesOfCreated;
    private final Cycles cyclesOfDropped;
    private final Namesakes<Index> indexNames;
    private final Namesakes<Policy> policyNames;
    private final Set<ObjectId> takenKeys;
    private final Map<QualifiedName, List<QualifiedName>> left = new HashMap<>();
    private final Families familiesFrom;
    private final Families familiesTo;
    private final Families familiesBeforeParting;
    private final Families familiesInTheEnd;
    private final MutualKeys mutualKeysFrom;
    private final MutualKeys mutualKeysTo;
    private final List<Change> changes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final PassingNames passingNames;

    Comparison(Partings partings, DiffOptions options, Rebuilding rebuilding, boolean whole) {
        this.from = partings.from();
        this.to = partings.to();
        this.whole = whole;
        this.takenKeys = partings.takenKeys();
        partings.leaving()
                .forEach(table -> left.put(table.name(), table.hierarchy().parents()));
        this.options = options;
        this.passingNames = new PassingNames(from, to);
        this.rebuilding = rebuilding;
        this.indexNames = rebuilding.indexNames();
        this.policyNames = new Namesakes<>(from, to, Policy.class, PolicyDiffer::unnamed);
        this.hanging = Hanging.in(from);
        this.hangingInTheEnd = Hanging.in(to);
        this.dependentsInTheEnd = new Dependents(to);
        this.familiesFrom = new Families(from);
        this.familiesTo = new Families(to);
        this.familiesBeforeParting = partings.families();
        this.familiesInTheEnd = partings.familiesInTheEnd();
        this.mutualKeysFrom = new MutualKeys(from, familiesFrom, table -> isRepartitioned(table.name()));
        this.mutualKeysTo = new MutualKeys(to, familiesTo, table -> isRepartitioned(table.name()));
        this.cyclesOfCreated = Cycles.amongObjectsOnlyIn(to, from, rebuilding::rebuilds);
        this.cyclesOfDropped = Cycles.amongObjectsOnlyIn(from, to, rebuilding::rebuilds);
    }

    Schema from() {
        return from;
    }

    Schema to() {
        return to;
    }

    /** How many tables there are above one, wherever it is. */
    int depth(ObjectId id) {
        if (id.kind() != Kind.TABLE) {
            return 0;
        }
        return from.find(id).isPresent() ? familiesFrom.depth(id.name()) : familiesTo.depth(id.name());
    }

    /** Which tables are parts of which, before; what leaves stands alone. */
    Families familiesFrom() {
        return familiesFrom;
    }

    /** The same as {@link #familiesFrom}, with what leaves still in its place. */
    Families familiesBeforeParting() {
        return familiesBeforeParting;
    }

    /** Which tables are parts of which, in the end; what joins stands alone. */
    Families familiesTo() {
        return familiesTo;
    }

    /** The same as {@link #familiesTo}, with what joins in its place. */
    Families familiesInTheEnd() {
        return familiesInTheEnd;
    }

    /** Whether a table is there before and in the end, and partitioned otherwise. */
    boolean isRepartitioned(QualifiedName table) {
        return from.table(table)
                .flatMap(was -> to.table(table).filter(becomes -> Repartitioned.is(was, becomes)))
                .isPresent();
    }

    /** The foreign keys that must go before what is partitioned otherwise. */
    MutualKeys mutualKeysFrom() {
        return mutualKeysFrom;
    }

    /** The foreign keys that must come behind the rows of what is partitioned otherwise. */
    MutualKeys mutualKeysTo() {
        return mutualKeysTo;
    }

    /** Whether nothing leads on from where it ends, nor to where it begins. */
    boolean isWhole() {
        return whole;
    }

    /** Whether it leads back to where somebody came from, all the way: then what stays hasn't moved. */
    boolean leadsBack() {
        return whole && !options.strict();
    }

    DiffOptions options() {
        return options;
    }

    /** Whether an object or a part of one is dropped and created again. */
    boolean rebuilds(ObjectId id) {
        return rebuilding.rebuilds(id);
    }

    /** Whether the default of a column or a domain must be taken off while something under it is rebuilt. */
    boolean releasesDefault(ObjectId column) {
        return rebuilding.releasesDefault(column);
    }

    /** Whether PostgreSQL writes the rows of a table anew, for which columns elsewhere let go of them. */
    boolean rewrites(ObjectId table) {
        return rebuilding.rewrites(table);
    }

    /** The columns elsewhere that hold rows of a table. */
    Set<ObjectId> holdersOfRows(QualifiedName table) {
        return rebuilding.holdersOfRows(table);
    }

    /** Whether columns elsewhere, or materialised views, hold rows of a table or of those below it. */
    boolean holdsRowsOf(QualifiedName table) {
        return Stream.concat(
                        Stream.of(table),
                        familiesFrom.descendants(table).stream().map(Table::name))
                .anyMatch(each -> !rebuilding.holdersOfRows(each).isEmpty()
                        || !rebuilding.viewsOfRows(each).isEmpty());
    }

    /** The type that a column has while what its own is made of is made again. */
    Optional<Detour> detourOf(ObjectId column) {
        return rebuilding.detourOf(column);
    }

    /** Whether a column gets another type on the way, though it may have the same in the end. */
    boolean moves(ObjectId column) {
        return rebuilding.moves(column);
    }

    /** Whether an enum gets a new type, to which its columns move. */
    boolean replacesEnum(ObjectId id) {
        return rebuilding.replacesEnum(id);
    }

    /** What a type is made of in the end, if it is a domain or an array of one. */
    String baseOf(String type) {
        return baseOf(type, to);
    }

    /** A change of types, seen through domains. */
    TypeChange withinDomains(TypeChange change) {
        return new TypeChange(baseBefore(change.from()), baseOf(change.to()));
    }

    /** The same before. */
    String baseBefore(String type) {
        return baseOf(type, from);
    }

    /** What a type is made of, if it is a domain or an array of one. */
    static String baseOf(String type, Schema schema) {
        boolean array = type.endsWith("[]");
        String element = array ? type.substring(0, type.length() - 2) : type;
        return schema.typeNamed(Domain.class, element)
                // there are no arrays of arrays, but an array of a domain that is one
                .filter(domain -> !array || !domain.type().endsWith("[]"))
                .map(domain -> baseOf(domain.type() + (array ? "[]" : ""), schema))
                .orElse(type);
    }

    /** Whether a table or view goes, for good or to be made again, and takes along what hangs on it. */
    boolean dropsRelation(QualifiedName name) {
        for (Kind kind : List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)) {
            ObjectId id = ObjectId.of(kind, name);
            if (from.find(id).isPresent() && (to.find(id).isEmpty() || rebuilds(id))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a foreign key goes before a partition leaves, which would lose it or not. */
    boolean goesBeforeParting(ObjectId key) {
        return takenKeys.contains(key);
    }

    /** What is left to be dropped with its table or view. */
    Set<ObjectId> hangingOn(QualifiedName relation) {
        Set<ObjectId> ids = hanging.on(relation);
        ids.removeIf(id -> readsWhatGoes(id) || goesWithPublication(id));
        return ids;
    }

    private boolean goesWithPublication(ObjectId id) {
        ObjectId publication = Publication.id(id.part());
        return id.kind() == Kind.PUBLISHED_TABLE
                && (rebuilds(publication) || to.find(publication).isEmpty());
    }

    /** Two tables may have policies or rules that read each other, so these go before both. */
    private boolean readsWhatGoes(ObjectId id) {
        return (id.kind() == Kind.POLICY || id.kind() == Kind.RULE)
                && from.dependenciesOf(id).stream()
                        .filter(needed -> !needed.name().equals(id.name()))
                        .anyMatch(needed -> rebuilds(needed)
                                || (isWhole(needed) && to.find(needed).isEmpty()));
    }

    private static boolean isWhole(ObjectId id) {
        return id.kind() != Kind.COLUMN && id.kind() != Kind.CONSTRAINT;
    }

    /** Whether what hangs on a table or view that goes needs no DROP of its own. */
    boolean goesWith(QualifiedName relation, ObjectId part) {
        return dropsRelation(relation) && !readsWhatGoes(part);
    }

    /** Whether the rows of a table are on another server, where nobody fills or casts them. */
    boolean isForeign(QualifiedName table) {
        return to.table(table).filter(Table::isForeign).isPresent();
    }

    /** The same of a table or view as it is in the end. */
    Set<ObjectId> hangingInTheEndOn(QualifiedName relation) {
        return hangingInTheEnd.on(relation);
    }

    /** Whether a column goes, with its table or without. */
    boolean dropsColumn(ObjectId column) {
        return dropsRelation(column.name())
                || rebuilds(column)
                || to.column(column).isEmpty();
    }

    /** Whether a table that is there in the end is made, or made again. */
    boolean makesTable(QualifiedName name) {
        return rebuilds(ObjectId.of(Kind.TABLE, name)) || from.table(name).isEmpty();
    }

    /** Whether a column that is there in the end is made, or made again. */
    boolean makesColumn(ObjectId column) {
        return rebuilds(column) || from.column(column).isEmpty();
    }

    /** The tables at the other end of foreign keys on a column that stay meanwhile, which PostgreSQL locks too. */
    List<QualifiedName> tablesAcrossKeys(ObjectId column) {
        Set<QualifiedName> others = new TreeSet<>();
        for (ObjectId dependent : dependentsOf(column)) {
            if (dependent.kind() == Kind.CONSTRAINT && !dropsConstraint(dependent)) {
                from.constraint(dependent)
                        .map(Constraint::references)
                        .ifPresent(references -> others.addAll(List.of(dependent.name(), references)));
            }
        }
        others.remove(column.name());
        return List.copyOf(others);
    }

    /** The sequences that a column owns: PostgreSQL takes them for an identity's own while they are there. */
    List<ObjectId> sequencesOwnedBy(ObjectId column) {
        return hanging.on(column.name()).stream()
                .filter(id ->
                        from.find(id).orElse(null) instanceof Sequence sequence && column.equals(sequence.ownedBy()))
                .toList();
    }

    /** The value that rows get in a column that comes to refuse NULL. */
    Optional<String> backfillOf(ObjectId column, String type) {
        if (isForeign(column.name())) {
            return Optional.empty();
        }
        String given = options.backfills().get(column);
        if (given == null) {
            ask(Question.backfill(column, type));
        }
        return Optional.ofNullable(given);
    }

    Cycles cyclesOfCreated() {
        return cyclesOfCreated;
    }

    Cycles cyclesOfDropped() {
        return cyclesOfDropped;
    }

    /** What an index becomes that only gets another name. */
    Optional<Index> renamedFrom(Index index) {
        boolean goes = rebuilds(index.id()) || dropsRelation(index.table());
        return goes ? Optional.empty() : indexNames.becoming(index.id());
    }

    /** Whether an index is there already, under another name. */
    boolean renamedTo(Index index) {
        return indexNames
                .coming(index.id())
                .flatMap(from::find)
                .flatMap(other -> renamedFrom((Index) other))
                .isPresent();
    }

    /** Whether an index is there in the end, under its name or another. */
    boolean keepsIndex(ObjectId id) {
        return to.find(id).isPresent()
                || (from.find(id).orElse(null) instanceof Index index
                        && renamedFrom(index).isPresent());
    }

    /** What a policy becomes that only gets another name. */
    Optional<Policy> renamedFrom(Policy policy) {
        return rebuilds(policy.id()) ? Optional.empty() : policyNames.becoming(policy.id());
    }

    /** Whether a policy is there already, under another name. */
    boolean renamedTo(Policy policy) {
        return policyNames
                .coming(policy.id())
                .filter(former -> !rebuilds(former))
                .isPresent();
    }

    /** Whether a constraint of a table goes, for good or to be made again. */
    boolean dropsConstraint(ObjectId constraint) {
        return rebuilds(constraint) || to.constraint(constraint).isEmpty();
    }

    /** Whether a constraint is dropped and made again, and not dropped for good with what it needs. */
    boolean comesBack(ObjectId constraint) {
        return rebuilds(constraint) && to.constraint(constraint).isPresent();
    }

    /**
     * The keys on the columns that a foreign key points to, which it doesn't depend on in the end.
     *
     * <p>PostgreSQL lets it depend on the oldest of them that is there, which then couldn't be dropped.
     */
    List<ObjectId> otherKeysFor(Constraint foreignKey) {
        QualifiedName table = foreignKey.references();
        if (table == null) {
            return List.of();
        }
        Set<String> columns = Set.copyOf(foreignKey.referencedColumns());
        List<String> quoted = columns.stream().map(Identifiers::quote).toList();
        Stream<ObjectId> constraints = from.table(table).stream()
                .flatMap(each -> each.constraints().stream())
                .filter(each -> each.type() != Constraint.Type.FOREIGN_KEY
                        && Set.copyOf(each.columns()).equals(columns))
                .map(each -> ObjectId.constraint(table, each.name()));
        Stream<ObjectId> indexes = hanging.on(table).stream()
                .filter(id -> from.find(id).orElse(null) instanceof Index index
                        && index.unique()
                        && Set.copyOf(index.keys()).equals(Set.copyOf(quoted)));
        return Stream.concat(constraints, indexes).toList();
    }

    /** Sets a default; one that reads its own table by a function comes after the column, the function between. */
    Change settingDefault(QualifiedName table, String column, String expression) {
        ObjectId id = ObjectId.column(table, column);
        SetDefault operation = new SetDefault(table, column, expression);
        return cyclesOfCreated.closedBy(id)
                ? Change.following(operation, to.dependenciesOf(id))
                        .needing(List.of(id, ObjectId.of(Kind.TABLE, table)))
                        .closing(List.of(id))
                : Change.altering(operation, id);
    }

    /** Whether a table leaves another, whose foreign keys are its own from then on. */
    boolean leaves(QualifiedName table, QualifiedName other) {
        return left.getOrDefault(table, List.of()).contains(other);
    }

    /** Whether any table leaves another. */
    boolean isLeft(QualifiedName parent) {
        return left.values().stream().anyMatch(parents -> parents.contains(parent));
    }

    PassingNames passingNames() {
        return passingNames;
    }

    void add(Change change) {
        changes.add(change);
    }

    /** Asks for what no schema says, of somebody who can have foreseen it. */
    void ask(Question question) {
        if (options.strict()) {
            questions.add(question);
        }
    }

    List<Change> changes() {
        return changes;
    }

    List<Question> questions() {
        return questions;
    }

    /** What depends directly on an object in the schema it comes from. */
    Set<ObjectId> dependentsOf(ObjectId id) {
        return rebuilding.dependentsOf(id);
    }

    /** The same in the schema it leads to. */
    Set<ObjectId> dependentsInTheEnd(ObjectId id) {
        return dependentsInTheEnd.of(id);
    }
}
