package io.whimbrel.diff;

import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Statistics;
import io.whimbrel.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be dropped and created again, because something that it depends on is.
 *
 * <p>PostgreSQL refuses to alter the type of a column that a view, a generated column, a trigger, a
 * policy or a function with a SQL body reads, and to drop whatever anything depends on. CASCADE would take all that
 * along in silence; here each dependent is an operation of its own.
 */
final class Rebuilding {

    private final Schema from;
    private final Schema to;
    private final Namesakes<Index> indexNames;
    private final Dependents dependents;
    private final Families families;
    private final RowHolders rowHolders;
    private final Transit transit;
    private final Meaning meaning;
    private final Set<ObjectId> replacedEnums = new TreeSet<>();
    private final Set<ObjectId> rebuilt = new TreeSet<>();
    private final Set<ObjectId> rewritten = new TreeSet<>();
    private final Set<ObjectId> releasedDefaults = new TreeSet<>();
    private final Deque<ObjectId> pending = new ArrayDeque<>();

    private Rebuilding(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        this.indexNames = new Namesakes<>(from, to, Index.class, this::unnamed);
        this.dependents = new Dependents(from);
        this.families = new Families(from);
        this.rowHolders = new RowHolders(from, dependents);
        this.meaning = new Meaning(from, to);
        this.transit = new Transit(from, to, rebuilt::contains, replacedEnums::contains, rewritten::contains);
    }

    /** What must be, beside what is known to be. */
    static Rebuilding of(Schema from, Schema to, List<Differ<?>> differs, Set<ObjectId> known) {
        Rebuilding rebuilding = new Rebuilding(from, to);
        known.forEach(rebuilding::rebuild);
        differs.forEach(rebuilding::seed);
        from.all(EnumType.class).forEach(rebuilding::seedEnum);
        from.all(Domain.class).forEach(rebuilding::seedDomain);
        from.all(Table.class).forEach(rebuilding::seedParts);
        from.all(Table.class).forEach(rebuilding::seedRewritten);
        from.all(Table.class).forEach(rebuilding::seedRepartitioned);
        from.all(Index.class).forEach(rebuilding::seedIndex);
        rebuilding.dependents.needed().stream().filter(rebuilding::goes).forEach(rebuilding::seedDependentsOf);
        while (!rebuilding.pending.isEmpty()) {
            rebuilding.spread(rebuilding.pending.remove());
        }
        return rebuilding;
    }

    Namesakes<Index> indexNames() {
        return indexNames;
    }

    boolean rebuilds(ObjectId id) {
        return rebuilt.contains(id);
    }

    /** Where a column goes meanwhile, if what its type is made of is made again. */
    Optional<Detour> detourOf(ObjectId column) {
        return transit.of(column);
    }

    /** Whether a column gets another type on the way, though it may have the same in the end. */
    boolean moves(ObjectId column) {
        return detourOf(column).isPresent()
                || Transit.typesOf(column, from).stream().anyMatch(replacedEnums::contains);
    }

    /** Whether an enum gets a new type, to which its columns move. */
    boolean replacesEnum(ObjectId id) {
        return replacedEnums.contains(id);
    }

    /** Whether PostgreSQL writes the rows of a table anew, for which columns elsewhere let go of them. */
    boolean rewrites(ObjectId table) {
        return rewritten.contains(table);
    }

    /** The columns elsewhere that hold rows of a table. */
    Set<ObjectId> holdersOfRows(QualifiedName table) {
        return rowHolders.of(table);
    }

    /** The columns that hold values of a type. */
    Set<ObjectId> holdersOf(ObjectId type) {
        return rowHolders.of(type);
    }

    /** The materialised views that hold rows of a table. */
    Set<ObjectId> viewsOfRows(QualifiedName table) {
        return rowHolders.views(table);
    }

    boolean releasesDefault(ObjectId column) {
        return releasedDefaults.contains(column);
    }

    Set<ObjectId> dependentsOf(ObjectId id) {
        return dependents.of(id);
    }

    private <T extends SchemaObject> void seed(Differ<T> differ) {
        for (T object : from.all(differ.type())) {
            to.find(object.id())
                    .map(differ.type()::cast)
                    .filter(other -> differ.replaces(object, other))
                    .ifPresent(other -> rebuild(object.id()));
        }
    }

    /** Whether the object or part is there no more. */
    private boolean goes(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> to.column(id).isEmpty();
            case CONSTRAINT ->
                to.table(id.name())
                        .filter(table -> table.constraint(id.part()).isPresent() || isRenamed(id, table))
                        .isEmpty();
            case INDEX -> to.find(id).isEmpty() && indexNames.becoming(id).isEmpty();
            default -> to.find(id).isEmpty();
        };
    }

    private boolean isRenamed(ObjectId id, Table becomes) {
        return from.table(id.name())
                .flatMap(was -> was.constraint(id.part())
                        .flatMap(each ->
                                ConstraintDiffer.namesakes(each, was, becomes).findFirst()))
                .isPresent();
    }

    /**
     * What stays as it is, but depends on something that goes: its text means something else by then, such as
     * a view of a name that a table had, or a foreign key to a column that another key covers.
     */
    private void seedDependentsOf(ObjectId gone) {
        for (ObjectId dependent : dependentsOf(gone)) {
            switch (dependent.kind()) {
                case OPERATOR, CAST, EVENT_TRIGGER -> rebuild(dependent);
                case VIEW, MATERIALIZED_VIEW, RULE, POLICY, FUNCTION -> {
                    if (meaning.nameTaken(gone) || meaning.keepsItsText(dependent)) {
                        rebuild(dependent);
                    }
                }
                case INDEX, CONSTRAINT, TRIGGER, STATISTICS -> {
                    if (!isType(gone)) {
                        rebuild(dependent);
                    }
                }
                case COLUMN -> {
                    rebuildIfGenerated(dependent);
                    if (keepsDefault(dependent)) {
                        releaseDefault(dependent);
                    }
                    if (hasOtherRows(dependent, gone)) {
                        leave(dependent);
                    }
                }
                case TYPE, DOMAIN, RANGE -> {
                    if (hasOtherRows(dependent, gone)) {
                        rebuild(dependent);
                    } else if (dependent.kind() == Kind.DOMAIN && !isType(gone)) {
                        releaseDomainDefault(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    /** A view that becomes a table, or the like, is another type of the same name. */
    private boolean hasOtherRows(ObjectId dependent, ObjectId gone) {
        return MadeOf.hasRows(gone) && MadeOf.isRowType(gone.name(), to) && MadeOf.isDirectly(dependent, gone, from);
    }

    /** What is made of a type that goes changes its type, and PostgreSQL takes its indexes and checks along. */
    private static boolean isType(ObjectId gone) {
        return switch (gone.kind()) {
            case EXTENSION, COLLATION, ENUM, TYPE, DOMAIN, RANGE -> true;
            default -> false;
        };
    }

    private boolean keepsDefault(ObjectId id) {
        Optional<String> becomes = to.column(id).map(Column::defaultExpression);
        return from.column(id).map(Column::defaultExpression).equals(becomes);
    }

    private void releaseDomainDefault(ObjectId id) {
        domain(id, from).filter(each -> each.defaultExpression() != null).ifPresent(each -> releasedDefaults.add(id));
    }

    private static Optional<Domain> domain(ObjectId id, Schema schema) {
        return schema.find(ObjectId.of(Kind.DOMAIN, id.name())).map(Domain.class::cast);
    }

    private void releaseDefault(ObjectId id) {
        from.column(id).filter(each -> each.defaultExpression() != null).ifPresent(each -> releasedDefaults.add(id));
    }

    /**
     * A table that is partitioned otherwise is made again with all its parts, and so are the foreign keys to what it is a part
     * of: they don't let it go.
     */
    private void seedRepartitioned(Table table) {
        if (Repartitioned.isMadeAgain(table, from, to)) {
            rebuild(table.id());
            table.parts().forEach(this::rebuild);
            families.keysAbove(table).forEach(this::rebuild);
        }
    }

    /** An enum that loses or moves a label gets a new type, so whatever names the type is made again. */
    private void seedEnum(EnumType type) {
        to.find(type.id())
                .map(EnumType.class::cast)
                .filter(other -> EnumDiffer.takesNewType(type, other))
                .ifPresent(other -> {
                    replacedEnums.add(type.id());
                    pending.add(type.id());
                });
    }

    /** PostgreSQL checks no rows of arrays and composite types for a domain that becomes stricter, and refuses. */
    private void seedDomain(Domain domain) {
        domain(domain.id(), to)
                .filter(other -> DomainDiffer.tightens(domain, other) && InnerDomains.holds(from, domain))
                .ifPresent(other -> rebuild(domain.id()));
    }

    /** A check that goes and comes back makes the domain stricter, too. */
    private void rebuildDomainOf(ObjectId check) {
        domain(check, from).filter(each -> InnerDomains.holds(from, each)).ifPresent(each -> rebuild(each.id()));
    }

    private void seedParts(Table table) {
        Table target = to.table(table.name()).orElse(null);
        if (target == null) {
            return;
        }
        for (Column column : table.columns()) {
            ObjectId id = ObjectId.column(table.name(), column.name());
            Optional<Column> other = target.column(column.name());
            if (other.filter(each -> ColumnDiffer.replaces(column, each)).isPresent()) {
                rebuild(id);
            } else if (other.filter(each -> ColumnDiffer.retypes(column, each)).isPresent()) {
                retyped(id, column, other.orElseThrow());
            }
        }
        for (Constraint constraint : table.constraints()) {
            target.constraint(constraint.name())
                    .filter(other -> !ConstraintState.isAlterable(constraint, other)
                            || !ConstraintDiffer.keepsIndex(constraint, other, target))
                    .ifPresent(other -> rebuild(ObjectId.constraint(table.name(), constraint.name())));
        }
    }

    /** PostgreSQL alters no storage parameters of a partitioned table's index (14 to 18). */
    private void seedIndex(Index index) {
        to.find(index.id())
                .map(Index.class::cast)
                .filter(other -> isOfPartitioned(index) && !index.parameters().equals(other.parameters()))
                .ifPresent(other -> rebuild(index.id()));
    }

    /** All that two indexes have in common if one can be altered into the other, seen where it is. */
    private Index unnamed(Index index) {
        return isOfPartitioned(index) ? IndexDiffer.unnamedWithParameters(index) : IndexDiffer.unnamed(index);
    }

    private boolean isOfPartitioned(Index index) {
        return from.table(index.table())
                .filter(table -> table.hierarchy().isPartitioned())
                .isPresent();
    }

    private void seedRewritten(Table table) {
        Optional<Table> becomes = to.table(table.name());
        if (becomes.filter(other -> isRewritten(table, other)).isPresent()) {
            rewrite(table.name());
        }
    }

    private boolean isRewritten(Table was, Table becomes) {
        return was.unlogged() != becomes.unlogged()
                || !Objects.equals(
                        was.options().accessMethod(), becomes.options().accessMethod())
                || becomes.columns().stream()
                        .anyMatch(column -> was.column(column.name())
                                .map(each -> ColumnDiffer.retypes(each, column))
                                .orElseGet(() -> comesWithValues(column)));
    }

    /** A default would be one, too, but that fills the rows behind the column. */
    private boolean comesWithValues(Column column) {
        return column.identity() != null
                || column.generated() != null
                || Restriction.isOn(column.type(), from)
                || Restriction.isOn(column.type(), to);
    }

    /** PostgreSQL writes no rows of a table anew while columns elsewhere hold such. */
    private void rewrite(QualifiedName table) {
        ObjectId id = ObjectId.of(Kind.TABLE, table);
        if (to.find(id).isPresent() && rewritten.add(id)) {
            rowHolders.of(table).forEach(this::leave);
            rowHolders.views(table).forEach(this::rebuild);
        }
    }

    /** A column lets go of rows, in another form, and takes them up again. */
    private void leave(ObjectId column) {
        if (transit.of(column).isPresent()) {
            rebuildIfGenerated(column);
            dependentsOf(column).forEach(reader -> rebuildIfReader(reader, true));
            releaseDefault(column);
            rewrite(column.name());
        }
    }

    /** A column whose type changes keeps its indexes and checks, which PostgreSQL rebuilds by itself. */
    private void retyped(ObjectId column, Column was, Column becomes) {
        for (ObjectId dependent : dependentsOf(column)) {
            switch (dependent.kind()) {
                case VIEW, MATERIALIZED_VIEW, TRIGGER, RULE, POLICY, FUNCTION, PUBLISHED_TABLE -> rebuild(dependent);
                case INDEX, STATISTICS -> rebuildIfAnalyzed(dependent);
                case COLUMN -> {
                    rebuildIfGenerated(dependent);
                    // a default that reads the column of a row
                    releaseDefault(dependent);
                }
                case DOMAIN -> releaseDomainDefault(dependent);
                case CONSTRAINT -> {
                    if (!new TypeChange(was.type(), becomes.type()).isWithinFamily()) {
                        rebuildIfForeignKey(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    /** What PostgreSQL makes for a new type has lost the statistics targets that it had for the old one (14 to 18). */
    private void rebuildIfAnalyzed(ObjectId id) {
        from.find(id).filter(Rebuilding::hasTargets).ifPresent(each -> rebuild(id));
    }

    private static boolean hasTargets(SchemaObject object) {
        return (object instanceof Index index && !index.statistics().isEmpty())
                || (object instanceof Statistics statistics && statistics.target() != null);
    }

    /** What is dropped takes everything that depends on it along. */
    private void spread(ObjectId id) {
        for (ObjectId dependent : dependentsOf(id)) {
            switch (dependent.kind()) {
                case COLUMN -> {
                    rebuildIfGenerated(dependent);
                    spreadOverColumn(id, dependent);
                }
                case TYPE, DOMAIN, RANGE -> {
                    if (isType(id) || (MadeOf.hasRows(id) && MadeOf.isDirectly(dependent, id, from))) {
                        rebuild(dependent);
                    } else {
                        releaseDomainDefault(dependent);
                    }
                }
                case TABLE -> {
                    if (to.table(dependent.name()).filter(Table::isForeign).isPresent() && id.kind() == Kind.SERVER) {
                        rebuild(dependent);
                    }
                }
                case SCHEMA,
                        EXTENSION,
                        ENUM,
                        SEQUENCE,
                        COLLATION,
                        PUBLICATION,
                        OWNER,
                        PRIVILEGES,
                        DEFAULT_PRIVILEGES -> {}
                default -> rebuild(dependent);
            }
        }
    }

    /** A column moves with the type that it is made of, and its default is taken off meanwhile. */
    private void spreadOverColumn(ObjectId id, ObjectId column) {
        if (isType(id)) {
            boolean printed = MadeOf.holdsRows(column, from)
                    || Transit.typesOf(column, from).stream()
                            .anyMatch(each -> each.kind() == Kind.TYPE || each.kind() == Kind.RANGE);
            dependentsOf(column).forEach(reader -> rebuildIfReader(reader, printed));
            rewrite(column.name());
        } else if (MadeOf.hasRows(id) && MadeOf.isDirectly(column, id, from)) {
            leave(column);
        }
        boolean carried = id.kind() == Kind.ENUM
                && from.column(column)
                        .filter(each ->
                                each.type().replace("[]", "").equals(id.name().sql()))
                        .isPresent();
        if (!carried) {
            releaseDefault(column);
        }
    }

    /** A column that stands in as text meanwhile can't keep what only its type has, such as an index with gist. */
    private void rebuildIfReader(ObjectId id, boolean printed) {
        switch (id.kind()) {
            case VIEW, MATERIALIZED_VIEW, TRIGGER, RULE, POLICY, FUNCTION, PUBLISHED_TABLE -> rebuild(id);
            case COLUMN -> rebuildIfGenerated(id);
            case INDEX, STATISTICS, CONSTRAINT -> {
                if (printed) {
                    rebuild(id);
                } else {
                    rebuildIfAnalyzed(id);
                    rebuildIfForeignKey(id);
                }
            }
            default -> {}
        }
    }

    private void rebuildIfForeignKey(ObjectId id) {
        from.constraint(id)
                .filter(each -> each.type() == Constraint.Type.FOREIGN_KEY)
                .ifPresent(each -> rebuild(id));
    }

    private void rebuildIfGenerated(ObjectId id) {
        from.column(id).filter(each -> each.generated() != null).ifPresent(each -> rebuild(id));
    }

    private void rebuild(ObjectId id) {
        if (rebuilt.add(id)) {
            pending.add(id);
            if (id.kind() == Kind.CONSTRAINT) {
                rebuildDomainOf(id);
            } else if (id.kind() == Kind.COLUMN) {
                rewrite(id.name());
            }
        }
    }
}
