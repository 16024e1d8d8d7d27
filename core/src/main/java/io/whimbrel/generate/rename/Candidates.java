package io.whimbrel.generate.rename;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What goes and what comes at one place, and may be the same: it is alike enough to be worth a question.
 *
 * <p>A column or attribute is alike by its type, else by its name; a table, view, type or schema by what is in it
 * (of a table the types count alone, too, since its columns may have other names as well); a
 * label, of which there is nothing else, by its place and name. What holds others comes before its parts, and the
 * likeliest first.
 */
public final class Candidates {

    private static final double ENOUGH = 0.5;

    /** Of two schemas that have nothing to do with each other nobody wants to hear what may be what. */
    private static final long MOST = 1_000_000;

    private final Schema from;
    private final Schema to;
    private final Renames known;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Schema from, Schema to, Renames known) {
        this.from = from;
        this.to = to;
        this.known = known;
    }

    /**
     * Looks for them.
     *
     * @param from the schema that is, once all that is known to have another name has it
     * @param to the schema that shall be
     * @param known what is known to have another name
     * @return the likeliest first
     */
    public static List<Candidate> between(Schema from, Schema to, Renames known) {
        Candidates candidates = new Candidates(from, to, known);
        candidates.compareWholes();
        candidates.compareParts();
        return candidates.found.stream()
                .sorted(Comparator.<Candidate>comparingInt(each -> rank(each.to()))
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::likeness).reversed())
                        .thenComparing(each -> each.rename().id())
                        .thenComparing(Candidate::to))
                .toList();
    }

    /**
     * For each that goes the one that it is likeliest to be, if that isn't likelier to be another.
     *
     * @param candidates the likeliest first
     * @return some of them
     */
    public static List<Candidate> likeliest(List<Candidate> candidates) {
        Set<ObjectId> taken = new HashSet<>();
        List<Candidate> likeliest = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ObjectId goes = candidate.rename().id();
            if (!taken.contains(goes) && !taken.contains(candidate.to())) {
                taken.add(goes);
                taken.add(candidate.to());
                likeliest.add(candidate);
            }
        }
        return List.copyOf(likeliest);
    }

    private static int rank(ObjectId id) {
        if (Rename.isPart(id)) {
            return 2;
        }
        return id.kind() == Kind.SCHEMA ? 0 : 1;
    }

    private void compareWholes() {
        List<SchemaObject> going = only(from, to);
        List<SchemaObject> coming = only(to, from);
        if ((long) going.size() * coming.size() > MOST) {
            return;
        }
        for (SchemaObject goes : going) {
            for (SchemaObject comes : coming) {
                boolean near = goes.id().kind() == comes.id().kind()
                        && isNear(goes.id(), comes.id().name());
                double likeness = near ? likeness(goes, comes) : 0;
                if (likeness >= ENOUGH) {
                    double name = Likeness.ofNames(
                            goes.id().name().name(), comes.id().name().name());
                    add(goes.id(), comes.id(), 0.8 * likeness + 0.2 * name);
                }
            }
        }
    }

    /** In one schema, or of one name in two that aren't both others: else it may be the schema that has another name. */
    private boolean isNear(ObjectId id, QualifiedName comes) {
        QualifiedName goes = id.name();
        boolean moves = Names.moves(id)
                && goes.name().equals(comes.name())
                && (Names.hasSchema(to, goes.schema()) || Names.hasSchema(from, comes.schema()));
        return goes.schema().equals(comes.schema()) || moves;
    }

    private static List<SchemaObject> only(Schema some, Schema others) {
        return some.objects().values().stream()
                .filter(object -> others.find(object.id()).isEmpty())
                .toList();
    }

    private double likeness(SchemaObject goes, SchemaObject comes) {
        if (goes instanceof Table some && comes instanceof Table others) {
            return 0.6 * Likeness.ofSets(columns(some), columns(others))
                    + 0.4 * Likeness.ofLists(types(some), types(others));
        }
        if (goes instanceof View some && comes instanceof View others) {
            return Likeness.ofSets(some.columns(), others.columns());
        }
        if (goes instanceof EnumType some && comes instanceof EnumType others) {
            return Likeness.ofSets(some.labels(), others.labels());
        }
        if (goes instanceof CompositeType some && comes instanceof CompositeType others) {
            return Likeness.ofSets(some.attributes(), others.attributes());
        }
        if (goes instanceof Domain some && comes instanceof Domain others) {
            return some.type().equals(others.type()) ? 1 : 0;
        }
        if (goes instanceof Sequence some && comes instanceof Sequence others) {
            boolean free = some.ownedBy() == null && others.ownedBy() == null;
            return free && some.options().equals(others.options()) ? 1 : 0;
        }
        return goes instanceof Namespace some && comes instanceof Namespace others
                ? Likeness.ofSets(inside(from, some), inside(to, others))
                : 0;
    }

    private static List<String> columns(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
    }

    private static List<String> types(Table table) {
        return table.columns().stream().map(Column::type).toList();
    }

    private static List<String> inside(Schema schema, Namespace namespace) {
        return schema.objects().keySet().stream()
                .filter(id -> id.kind() != Kind.SCHEMA && id.name().schema().equals(namespace.name()))
                .map(id -> id.kind() + " " + id.name().name())
                .toList();
    }

    private void compareParts() {
        for (SchemaObject object : from.objects().values()) {
            SchemaObject other = to.find(object.id()).orElse(object);
            if (object instanceof Table some && other instanceof Table others) {
                compareColumns(Kind.COLUMN, some.id(), some.columns(), others.columns());
            } else if (object instanceof CompositeType some && other instanceof CompositeType others) {
                compareColumns(Kind.TYPE, some.id(), some.attributes(), others.attributes());
            } else if (object instanceof EnumType some && other instanceof EnumType others) {
                compareLabels(some, others);
            }
        }
    }

    private void compareColumns(Kind kind, ObjectId owner, List<Column> some, List<Column> others) {
        List<String> names = some.stream().map(Column::name).toList();
        List<String> otherNames = others.stream().map(Column::name).toList();
        for (Column goes : some) {
            for (Column comes : others) {
                if (otherNames.contains(goes.name())
                        || names.contains(comes.name())
                        || goes.details().inherited()
                        || comes.details().inherited()
                        || (goes.generated() == null) != (comes.generated() == null)) {
                    continue;
                }
                double name = Likeness.ofNames(goes.name(), comes.name());
                boolean sameType = goes.type().equals(comes.type());
                if (sameType || name >= ENOUGH) {
                    double place = Likeness.ofPlaces(
                            some.indexOf(goes), others.indexOf(comes), Math.max(some.size(), others.size()));
                    add(
                            new ObjectId(kind, owner.name(), goes.name()),
                            new ObjectId(kind, owner.name(), comes.name()),
                            (sameType ? 0.5 : 0) + 0.2 * place + 0.3 * name);
                }
            }
        }
    }

    private void compareLabels(EnumType some, EnumType others) {
        for (String goes : some.labels()) {
            for (String comes : others.labels()) {
                if (!others.labels().contains(goes) && !some.labels().contains(comes)) {
                    int last = Math.max(some.labels().size(), others.labels().size());
                    double place = Likeness.ofPlaces(
                            some.labels().indexOf(goes), others.labels().indexOf(comes), last);
                    double likeness = 0.5 * place + 0.5 * Likeness.ofNames(goes, comes);
                    add(part(some, goes), part(others, comes), likeness);
                }
            }
        }
    }

    private static ObjectId part(EnumType type, String label) {
        return new ObjectId(Kind.ENUM, type.name(), label);
    }

    private void add(ObjectId goes, ObjectId comes, double likeness) {
        String name = Rename.isPart(comes) ? comes.part() : comes.name().name();
        boolean stays = goes.name().schema().equals(comes.name().schema());
        String schema = stays ? null : comes.name().schema();
        found.add(new Candidate(new Rename(known.former(goes), schema, name), comes, likeness));
    }
}
