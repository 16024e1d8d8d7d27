package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AddEnumValue;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.DropEnum;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Enumerated types.
 *
 * <p>A label is added where it belongs, without a rewrite. PostgreSQL can't take a label away, nor move it, so
 * that takes a new type to which every column moves.
 */
final class EnumDiffer implements Differ<EnumType> {

    @Override
    public Class<EnumType> type() {
        return EnumType.class;
    }

    @Override
    public boolean replaces(EnumType from, EnumType to) {
        return false;
    }

    /** Whether it takes a new type: a label goes, or is to have another place and the order matters. */
    static boolean takesNewType(EnumType from, EnumType to) {
        return !new HashSet<>(to.labels()).containsAll(from.labels())
                || (to.ordered() && !keptLabels(from, to).equals(from.labels()));
    }

    /** The labels that were there before, in the order that they are to have. */
    private static List<String> keptLabels(EnumType from, EnumType to) {
        return to.labels().stream().filter(from.labels()::contains).toList();
    }

    /** As a migration's file says it: whether the order matters is the reader's affair. */
    private static EnumType said(EnumType type) {
        return new EnumType(type.name(), type.labels(), type.comment());
    }

    /** Whether a column moves to a new type with its enum, and its default with it. */
    static boolean carriesDefault(Column from, Column to) {
        return from.defaultExpression() != null && from.type().equals(to.type());
    }

    /** Whether a column goes to a new type because its enum is replaced. */
    static boolean moves(ObjectId column, Comparison comparison) {
        return comparison.from().dependenciesOf(column).stream().anyMatch(comparison::replacesEnum);
    }

    @Override
    public void create(EnumType to, Comparison comparison) {
        comparison.add(Change.creating(new CreateEnum(said(to)), to.id()));
    }

    @Override
    public void drop(EnumType from, Comparison comparison) {
        comparison.add(Change.dropping(new DropEnum(from.name()), from.id()));
    }

    @Override
    public void alter(EnumType from, EnumType to, Comparison comparison) {
        if (takesNewType(from, to)) {
            replace(from, to, comparison);
        } else {
            addLabels(from, to, comparison);
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }

    private static void addLabels(EnumType from, EnumType to, Comparison comparison) {
        List<String> labels = new ArrayList<>(from.labels());
        for (int i = 0; i < to.labels().size(); i++) {
            String label = to.labels().get(i);
            if (labels.contains(label)) {
                continue;
            }
            String previous = i == 0 ? null : to.labels().get(i - 1);
            String before = previous == null && !labels.isEmpty() ? labels.get(0) : null;
            boolean last = previous == null ? labels.isEmpty() : labels.indexOf(previous) == labels.size() - 1;
            labels.add(previous == null ? 0 : labels.indexOf(previous) + 1, label);
            comparison.add(Change.altering(
                    new AddEnumValue(to.name(), label, before, last || previous == null ? null : previous), to.id()));
        }
    }

    private static void replace(EnumType from, EnumType to, Comparison comparison) {
        Map<String, String> mapping = comparison.options().enumMappings().getOrDefault(to.id(), Map.of());
        mapping.forEach((removed, label) -> {
            if (!from.labels().contains(removed) || !to.labels().contains(label)) {
                throw new WhimbrelException("enum " + to.name() + ": the mapping " + removed + "=" + label
                        + " must lead from a label that it has to one that it keeps");
            }
        });
        List<ReplaceEnum.Use> uses = new ArrayList<>();
        List<ObjectId> columns = new ArrayList<>();
        for (ObjectId column : columnsOf(from.id(), comparison)) {
            Optional<ReplaceEnum.Use> use = use(column, from, comparison);
            if (use.isPresent()) {
                uses.add(use.orElseThrow());
                if (isAll(column, comparison)) {
                    columns.add(column);
                }
                columns.addAll(comparison.familiesFrom().inheritors(column));
            } else if (holdsWithin(column, comparison)) {
                InnerLabels.refuse(column, from, to, comparison);
            }
        }
        if (!uses.isEmpty()) {
            askForLabels(from, to, mapping, comparison);
        }
        comparison.add(Change.altering(new ReplaceEnum(from.labels(), said(to), mapping, uses))
                .andDropping(List.of(from.id()))
                .andCreating(List.of(to.id()))
                .andAltering(columns));
    }

    private static void askForLabels(EnumType from, EnumType to, Map<String, String> mapping, Comparison comparison) {
        for (String label : from.labels()) {
            if (!to.labels().contains(label) && !mapping.containsKey(label)) {
                comparison.ask(Question.label(new ObjectId(Kind.ENUM, to.name(), label), to.labels()));
            }
        }
    }

    /** Whether it leaves its type meanwhile, as text, and comes back. */
    private static boolean holdsWithin(ObjectId id, Comparison comparison) {
        return !comparison.dropsColumn(id)
                && !comparison.isForeign(id.name())
                && !column(id, comparison.from()).details().inherited()
                && comparison.detourOf(id).filter(Detour::printed).isPresent();
    }

    /** The columns of the type, of domains over it, of composite types and ranges, and those that hold rows with any of these. */
    private static Set<ObjectId> columnsOf(ObjectId type, Comparison comparison) {
        Set<ObjectId> columns = new TreeSet<>();
        for (ObjectId dependent : comparison.dependentsOf(type)) {
            switch (dependent.kind()) {
                case COLUMN -> {
                    columns.add(dependent);
                    columns.addAll(comparison.holdersOfRows(dependent.name()));
                }
                case DOMAIN, TYPE, RANGE -> columns.addAll(columnsOf(dependent, comparison));
                default -> {}
            }
        }
        return columns;
    }

    /** Whether nothing else happens to the column; what does waits for the type by itself. */
    private static boolean isAll(ObjectId id, Comparison comparison) {
        return comparison.detourOf(id).isEmpty()
                && !comparison.releasesDefault(id)
                && column(id, comparison.from())
                        .type()
                        .equals(column(id, comparison.to()).type());
    }

    /** A column that has the type, and keeps it in some form; one that leaves it does so before. */
    private static Optional<ReplaceEnum.Use> use(ObjectId id, EnumType type, Comparison comparison) {
        if (comparison.dropsColumn(id)) {
            return Optional.empty();
        }
        Column from = column(id, comparison.from());
        Column to = column(id, comparison.to());
        Optional<Detour> detour = comparison.detourOf(id);
        String has = detour.map(Detour::type).orElse(from.type());
        boolean array = has.endsWith("[]");
        boolean holds = (array ? has.substring(0, has.length() - 2) : has)
                .equals(type.name().sql());
        boolean stays = !Transit.isBuiltIn(id, comparison.to())
                && (detour.isPresent()
                        || from.type().equals(to.type())
                        || Transit.typesOf(id, comparison.to()).contains(type.id()));
        if (!holds || !stays || from.details().inherited()) {
            return Optional.empty();
        }
        boolean carried = detour.isEmpty() && carriesDefault(from, to) && !comparison.releasesDefault(id);
        return Optional.of(new ReplaceEnum.Use(id.name(), id.part(), array, carried ? to.defaultExpression() : null));
    }

    private static Column column(ObjectId id, Schema schema) {
        return schema.column(id).orElseThrow();
    }
}
