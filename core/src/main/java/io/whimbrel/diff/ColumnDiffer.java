package io.whimbrel.diff;

import io.whimbrel.operation.AddIdentity;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropExpression;
import io.whimbrel.operation.DropIdentity;
import io.whimbrel.operation.RefuseMisfits;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetIdentity;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One column that stays: its type, default, identity, expression, NOT NULL and comment. */
final class ColumnDiffer {

    private final ObjectId id;
    private final QualifiedName table;
    private final Column from;
    private final Column to;
    private final Comparison comparison;
    private final boolean inherited;
    private boolean empty;

    ColumnDiffer(ObjectId id, Column from, Column to, Comparison comparison) {
        this.id = id;
        this.table = id.name();
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        this.inherited = to.details().inherited();
    }

    /** Whether the column must be dropped and added: its values are computed, and computed otherwise. */
    static boolean replaces(Column from, Column to) {
        Generated was = from.generated();
        Generated becomes = to.generated();
        if (becomes == null) {
            return was != null && !was.stored();
        }
        return !becomes.equals(was) || retypes(from, to);
    }

    static boolean retypes(Column from, Column to) {
        return !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
    }

    void compare() {
        Optional<Detour> detour = inherited ? Optional.empty() : detour();
        boolean apart = releases()
                || isLeftWithAnotherDefault()
                || detour.isPresent()
                || (retypes(from, to) && !new TypeChange(from.type(), to.type()).isWithinFamily());
        if (detour.filter(Detour::printed).isPresent() && !isGiven() && !comparison.isForeign(table)) {
            InnerMisfits.refuse(id, from.type(), to.type(), comparison);
        }
        loosen(apart);
        if (detour.filter(Detour.JSON::equals).isPresent()) {
            moveFields();
        } else if (detour.isPresent()) {
            through(detour.orElseThrow());
        } else if (retypes(from, to) && becomeOtherRows(from.type())) {
            otherRows(from.type());
        } else if (retypes(from, to)) {
            TypeChange change = new TypeChange(from.type(), to.type());
            refuseMisfitsOfDomains(change);
            add(Change.altering(retyping(change, to.collation(), using(change, to.type())), id));
        }
        tighten(apart);
        ColumnStorageDiffer.of(id, from, to, comparison)
                .operations()
                .forEach(operation -> add(Change.altering(operation, id)));
        ForeignDiffer.options(id, from.details().foreignOptions(), to.details().foreignOptions())
                .forEach(operation -> add(Change.altering(operation, id)));
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(
                    Change.altering(new CommentOn(id, to.comment()), id).closing(isNew() ? List.of(id) : List.of()));
        }
    }

    /** Nobody writes the rows of a foreign table in another form. */
    private boolean becomeOtherRows(String was) {
        return !isGiven() && !comparison.isForeign(table) && OtherRows.are(was, to.type(), comparison);
    }

    private void otherRows(String was) {
        InnerMisfits.refuse(id, from.type(), to.type(), comparison);
        new OtherRows(id, from.withType(was), to, comparison).changes().forEach(this::add);
    }

    private void moveFields() {
        LostFields lost = LostFields.of(id, from.type(), to.type(), comparison);
        OtherRows.ask(lost, comparison);
        lost.refusals().forEach(this::add);
        NamedFields named = new NamedFields(id, from, to, comparison);
        PlacedFields placed = new PlacedFields(id, from, to, comparison);
        boolean printed = named.obstacle().isPresent() && placed.isPossible();
        (printed ? placed.changes() : named.changes()).forEach(this::add);
    }

    /** What a change says by itself, unless it is of a domain, of which only the schema knows what it is made of. */
    private void refuseMisfitsOfDomains(TypeChange change) {
        TypeChange made = comparison.withinDomains(change);
        if (!RefuseMisfits.isNeeded(change)
                && !isGiven()
                && !inherited
                && !comparison.isForeign(table)
                && RefuseMisfits.isNeeded(made)) {
            add(Change.altering(new RefuseMisfits(table, made, to.name(), List.of()), id));
        }
    }

    /** An expression that was given for the way back expects a text. */
    private Optional<Detour> detour() {
        return comparison.detourOf(id).map(each -> isGiven() && each.printed() ? Detour.TEXT : each);
    }

    /** Whether somebody has said what its values become. */
    private boolean isGiven() {
        return comparison.options().using(id).isPresent();
    }

    /** The same where there are no rows yet that would need a value. */
    void compareEmpty() {
        empty = true;
        compare();
    }

    private void add(Change change) {
        boolean concerned = change.alters().contains(id) || change.releases().contains(id);
        comparison.add(concerned ? inheriting(change) : change);
    }

    /** What happens to a column comes down to those that are inherited from it. */
    private Change inheriting(Change change) {
        List<ObjectId> inheritors = comparison.familiesFrom().inheritors(id);
        Change whole = change.releases().isEmpty() ? change.andAltering(inheritors) : change.andReleasing(inheritors);
        return whole.closing(isNew() ? List.of(id) : List.of());
    }

    /** Whether the column comes with one that is added to a parent. */
    private boolean isNew() {
        return inherited && comparison.makesColumn(id);
    }

    /** Whether the default is taken off meanwhile; that of a parent takes those below along. */
    private boolean releases() {
        return comparison.releasesDefault(id)
                && comparison.familiesFrom().origins(table, to.name()).stream()
                        .map(parent -> ObjectId.column(parent.name(), to.name()))
                        .noneMatch(comparison::releasesDefault);
    }

    /**
     * Out of a type or collation that is about to be dropped, and into the one that takes its name.
     *
     * <p>Straight to what a new domain is made of, unless that comes only after the drop.
     */
    private void through(Detour detour) {
        String base = comparison.baseOf(to.type());
        boolean built = Transit.isBuiltIn(id, comparison.to());
        boolean collated = detour.type().equals(from.type());
        boolean told = detour.printed() && isGiven();
        String between = built && !detour.printed() ? base : detour.type();
        boolean arrives = between.equals(to.type()) && !collated && !told;
        String collation = arrives ? to.collation() : null;
        AlterColumnType out;
        if (built && !detour.printed()) {
            TypeChange change = new TypeChange(detour.type(), base);
            out = retyping(change, collation, using(change, base));
        } else {
            String printed = Reshaped.printed(from, to, comparison).orElse(null);
            out = retyping(new TypeChange(from.type(), between), collation, printed);
        }
        // an enum is only replaced once the column has come to it
        add(arrives && built ? Change.altering(out, id) : Change.releasing(out, id));
        if (!arrives && !detour.printed() && becomeOtherRows(between)) {
            otherRows(between);
        } else if (!arrives) {
            TypeChange back = new TypeChange(between, to.type());
            String cast = detour.printed() ? textTo(to.type()) : using(new TypeChange(between, base), to.type());
            add(Change.altering(retyping(back, to.collation(), between.equals(base) && !told ? null : cast), id));
        }
    }

    private String textTo(String type) {
        return comparison.options().using(id).orElseGet(() -> Identifiers.quote(to.name()) + "::" + type);
    }

    private AlterColumnType retyping(TypeChange change, @Nullable String collation, @Nullable String using) {
        boolean recollated = !Objects.equals(from.collation(), collation);
        boolean free = using == null && change.isFree();
        return new AlterColumnType(
                table,
                to.name(),
                change,
                collation,
                using,
                comparison.tablesAcrossKeys(id),
                free && Rechecks.areOn(id, recollated, comparison));
    }

    /** By an expression, which says all. */
    static AlterColumnType retyping(ObjectId id, TypeChange change, String using, Comparison comparison) {
        return new AlterColumnType(id.name(), id.part(), change, null, using, comparison.tablesAcrossKeys(id));
    }

    /** What must go before the type changes. */
    private void loosen(boolean apart) {
        boolean gone = to.defaultExpression() == null || apart;
        boolean below = apart && retypes(from, to) && hasDefaultsBelow();
        if ((from.defaultExpression() != null || below) && gone && !movesWithEnum()) {
            add(Change.releasing(new DropDefault(table, to.name()), id));
        }
        if (from.identity() != null && to.identity() == null) {
            add(Change.releasing(new DropIdentity(table, to.name()), id).andDropping(List.of(sequenceOfIdentity(id))));
        }
        Identity was = from.identity();
        Identity becomes = to.identity();
        if (was != null && becomes != null && !was.sql().equals(becomes.sql()) && narrows(was, becomes)) {
            setIdentity(was, becomes);
        }
        if (from.generated() != null && to.generated() == null) {
            add(Change.altering(new DropExpression(table, to.name()), id));
        }
        notNull().loosen();
    }

    private NotNullDiffer notNull() {
        return new NotNullDiffer(id, from, to, comparison, empty, this::add);
    }

    /** Its default may be what keeps a parent's column, whose sequence it calls. */
    private boolean isLeftWithAnotherDefault() {
        return !Objects.equals(from.defaultExpression(), to.defaultExpression())
                && !NotNullDiffer.originsThatGo(id, comparison).isEmpty();
    }

    /** What can come only after the type has changed. */
    private void tighten(boolean apart) {
        String expression = to.defaultExpression();
        boolean other = !Objects.equals(from.defaultExpression(), expression) || apart;
        if (expression != null && other && !movesWithEnum()) {
            add(comparison.settingDefault(table, to.name(), expression));
        }
        notNull().tighten();
        identify(from.identity(), to.identity());
    }

    private boolean hasDefaultsBelow() {
        return comparison.familiesFrom().inheritors(id).stream()
                .anyMatch(below -> comparison
                        .from()
                        .column(below)
                        .map(Column::defaultExpression)
                        .isPresent());
    }

    private void identify(@Nullable Identity was, @Nullable Identity becomes) {
        if (becomes != null && was == null) {
            add(Change.altering(new AddIdentity(table, to.name(), becomes), id)
                    .andCreating(List.of(sequenceOfIdentity(id)))
                    .needing(comparison.sequencesOwnedBy(id)));
        } else if (becomes != null && was != null && !was.sql().equals(becomes.sql()) && !narrows(was, becomes)) {
            setIdentity(was, becomes);
        }
    }

    private void setIdentity(Identity was, Identity becomes) {
        SequenceDiffer.widened(was.options(), becomes.options())
                .map(wide -> new SetIdentity(table, to.name(), new Identity(becomes.always(), wide)))
                .ifPresent(wide -> add(Change.altering(wide, id)));
        Resumption resumption = Resumption.between(was.options(), becomes.options());
        add(Change.altering(new SetIdentity(table, to.name(), becomes, resumption), id));
    }

    /** PostgreSQL refuses a type that has no room for the bounds of the sequence, so these change before. */
    private static boolean narrows(Identity was, Identity becomes) {
        return SequenceDiffer.narrows(was.options(), becomes.options());
    }

    /** An identity column's sequence gets the name that a serial column's has, which must be free by then. */
    static ObjectId sequenceOfIdentity(ObjectId column) {
        QualifiedName table = column.name();
        return ObjectId.of(Kind.SEQUENCE, table.sibling(Identifiers.joined(table.name(), column.part(), "seq")));
    }

    /** The expression that a type change needs, if PostgreSQL won't cast by itself. */
    private @Nullable String using(TypeChange change, String target) {
        String given = comparison.options().using(id).orElse(null);
        // a domain may be made of something else by then
        Casts.Cast cast = comparison
                .options()
                .casts()
                .between(comparison.baseBefore(change.from()), comparison.baseOf(change.to()));
        if (given != null || cast == Casts.Cast.AUTOMATIC) {
            return given;
        }
        String path = cast == Casts.Cast.EXPLICIT ? "::" : "::text::";
        String suggestion = Identifiers.quote(to.name()) + path + target;
        if (!comparison.isForeign(table)) {
            comparison.ask(Question.using(id, change, suggestion));
        }
        return suggestion;
    }

    /** Whether {@code ReplaceEnum} takes the default off and puts it on again. */
    private boolean movesWithEnum() {
        return !inherited
                && EnumDiffer.carriesDefault(from, to)
                && comparison.detourOf(id).isEmpty()
                && !comparison.releasesDefault(id)
                && comparison.from().dependenciesOf(id).stream().anyMatch(comparison::replacesEnum);
    }
}
