package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
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
    private final RowHolders rowHolders;
    private final Transit transit;
    private final Set<ObjectId> replacedEnums = new TreeSet<>();
    private final Set<ObjectId> rebuilt = new TreeSet<>();
    private final Set<ObjectId> rewritten = new TreeSet<>();
    private final Set<ObjectId> releasedDefaults = new TreeSet<>();
    private final Deque<ObjectId> pending = new ArrayDeque<>();

    private Rebuilding(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        this.indexNames = new Namesakes<>(from, to, Index.class, index -> IndexDiffer.unnamed(index, from));
        this.dependents = new Dependents(from);
        this.rowHolders = new RowHolders(from, dependents);
        this.transit = new Transit(from, to, rebuilt::contains, replacedEnums::contains, rewritten::contains);
    }

    /** What must be, beside what is known to be; of a column that is known it is the default. */
    static Rebuilding of(Schema from, Schema to, List<Differ<?>> differs, Set<ObjectId> known) {
        Rebuilding rebuilding = new Rebuilding(from, to);
        known.forEach(rebuilding::makeAgain);
        new Seeds(from, to, rebuilding).sow(differs);
        Gone gone = new Gone(from, to, rebuilding.indexNames, rebuilding);
        rebuilding.dependents.needed().stream().filter(gone::goes).forEach(gone::release);
        rebuilding.spread();
        while (rebuilding.letGoOfJsonCasts()) {
            rebuilding.spread();
        }
        return rebuilding;
    }

    private void spread() {
        while (!pending.isEmpty()) {
            spread(pending.remove());
        }
    }

    /** Which columns pass through jsonb is known once all is that is made again; whether there are more then. */
    private boolean letGoOfJsonCasts() {
        if (!JsonCasts.all(from).isEmpty()) {
            for (Table table : from.all(Table.class)) {
                table.columns().stream()
                        .map(column -> ObjectId.column(table.name(), column.name()))
                        .filter(this::passesThroughJson)
                        .forEach(column -> JsonCasts.of(column, from).forEach(this::rebuild));
            }
        }
        return !pending.isEmpty();
    }

    private boolean passesThroughJson(ObjectId column) {
        Column was = from.column(column).orElseThrow();
        return detourOf(column).filter(Detour.JSON::equals).isPresent()
                || to.column(column)
                        .filter(becomes -> ColumnDiffer.retypes(was, becomes)
                                && Reshaped.meetsOtherNames(was.type(), becomes.type(), from, to))
                        .isPresent();
    }

    private void makeAgain(ObjectId id) {
        if (id.kind() == Kind.COLUMN) {
            releaseDefault(id);
        } else {
            rebuild(id);
        }
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

    /** What is made of a type that goes changes its type, and PostgreSQL takes its indexes and checks along. */
    static boolean isType(ObjectId gone) {
        return switch (gone.kind()) {
            case EXTENSION, COLLATION, ENUM, TYPE, DOMAIN, RANGE -> true;
            default -> false;
        };
    }

    void releaseDomainDefault(ObjectId id) {
        domain(id, from).filter(each -> each.defaultExpression() != null).ifPresent(each -> releasedDefaults.add(id));
    }

    private static Optional<Domain> domain(ObjectId id, Schema schema) {
        return schema.find(ObjectId.of(Kind.DOMAIN, id.name())).map(Domain.class::cast);
    }

    void releaseDefault(ObjectId id) {
        from.column(id).filter(each -> each.defaultExpression() != null).ifPresent(each -> releasedDefaults.add(id));
    }

    /** A check that goes and comes back makes the domain stricter, too. */
    private void rebuildDomainOf(ObjectId check) {
        domain(check, from).ifPresent(this::tighten);
    }

    /** PostgreSQL checks no values within arrays, composite types and the like for a domain that becomes stricter, and refuses. */
    void tighten(Domain domain) {
        if (InnerDomains.holds(from, domain)) {
            rebuild(domain.id());
        }
        InnerDomains.views(from, domain).forEach(this::rebuild);
    }

    /** PostgreSQL writes no rows of a table anew while columns elsewhere hold such. */
    void rewrite(QualifiedName table) {
        ObjectId id = ObjectId.of(Kind.TABLE, table);
        if (to.find(id).isPresent() && rewritten.add(id)) {
            rowHolders.of(table).forEach(this::leave);
            rowHolders.views(table).forEach(this::rebuild);
        }
    }

    /** What makes rows of a type that gets other fields is made, or set, anew behind that, unless it is otherwise anyway. */
    void reshape(ObjectId type) {
        RowMakers makers = new RowMakers(from, dependents);
        makers.keptOf(type).stream()
                .filter(maker -> makers.saysTheSame(maker, to))
                .forEach(this::makeAnew);
    }

    private void makeAnew(ObjectId maker) {
        switch (maker.kind()) {
            case COLUMN -> {
                rebuildIfGenerated(maker);
                releaseDefault(maker);
            }
            case DOMAIN -> releaseDomainDefault(maker);
            default -> rebuild(maker);
        }
    }

    /** A column lets go of rows, in another form, and takes them up again. */
    void leave(ObjectId column) {
        if (transit.of(column).isPresent()) {
            rebuildIfGenerated(column);
            dependentsOf(column).forEach(reader -> rebuildIfReader(reader, true));
            TextCasts.of(column, from).forEach(this::rebuild);
            releaseDefault(column);
            rewrite(column.name());
        }
    }

    /** What PostgreSQL makes for a new type has lost the statistics targets that it had for the old one (14 to 18). */
    void rebuildIfAnalyzed(ObjectId id) {
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
            ForgottenCasts forgotten = ForgottenCasts.of(id, from, to);
            dependentsOf(column).forEach(reader -> rebuildIfReader(reader, printed || forgotten.isIn(reader)));
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

    void rebuildIfForeignKey(ObjectId id) {
        from.constraint(id)
                .filter(each -> each.type() == Constraint.Type.FOREIGN_KEY)
                .ifPresent(each -> rebuild(id));
    }

    void rebuildIfGenerated(ObjectId id) {
        from.column(id).filter(each -> each.generated() != null).ifPresent(each -> rebuild(id));
    }

    /** An enum gets a new type, so whatever names the type is made again. */
    void replaceEnum(ObjectId id) {
        replacedEnums.add(id);
        pending.add(id);
    }

    void rebuild(ObjectId id) {
        if (rebuilt.add(id)) {
            pending.add(id);
            if (id.kind() == Kind.CONSTRAINT) {
                rebuildDomainOf(id);
            } else if (id.kind() == Kind.COLUMN) {
                rewrite(id.name());
                reshape(ObjectId.of(Kind.TABLE, id.name()));
            }
        }
    }
}
