package io.whimbrel.generate.rename;

import io.whimbrel.diff.FormerName;
import io.whimbrel.operation.CreateSchema;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that gets another name on the way from one schema to the other, each by what it is in {@code from}.
 *
 * @param said one for each thing that is to have another name
 * @param aside what goes, and leaves its name to one of them before it does
 */
public record Renames(List<Rename> said, List<Rename> aside) {

    /** Nothing gets another name. */
    public static final Renames NONE = new Renames(List.of(), List.of());

    /** Copies the lists. */
    public Renames {
        said = List.copyOf(said);
        aside = List.copyOf(aside);
    }

    /**
     * All of them.
     *
     * @return one for each thing
     */
    public List<Rename> all() {
        return Stream.concat(said.stream(), aside.stream()).toList();
    }

    /**
     * One more.
     *
     * @param rename something that gets another name
     * @return those that are said and that
     */
    public Renames with(Rename rename) {
        return new Renames(Stream.concat(said.stream(), Stream.of(rename)).toList(), List.of());
    }

    /** All that are said but one. */
    Renames without(Rename rename) {
        return new Renames(said.stream().filter(each -> !each.equals(rename)).toList(), List.of());
    }

    /**
     * Lets whatever has a name that one of these gets step aside, unless it gets another name itself. It goes: {@code to} has
     * something else of that name.
     *
     * @param sides the two schemas
     * @return these and those
     */
    public Renames makingRoom(Sides sides) {
        Renames room = new Renames(said, List.of());
        for (Rename rename : said) {
            for (ObjectId holder : Names.inPlaceOf(rename.renamed(), sides.from())) {
                if (room.of(holder).isEmpty()) {
                    room = room.andAside(holder, sides);
                }
            }
        }
        return room;
    }

    private Renames andAside(ObjectId holder, Sides sides) {
        String former = FormerName.of(Rename.name(holder), name -> {
            ObjectId other = new Rename(holder, name).renamed();
            return Names.isTaken(other, sides.from()) || Names.isTaken(becoming(other), sides.to());
        });
        return new Renames(
                said,
                Stream.concat(aside.stream(), Stream.of(new Rename(holder, former)))
                        .toList());
    }

    /**
     * Whether everything keeps its name.
     *
     * @return true if there is nothing to rename
     */
    public boolean isEmpty() {
        return said.isEmpty();
    }

    /**
     * The tables and views that get another name, or have a column that does.
     *
     * @return what they are called then
     */
    public Set<QualifiedName> relations() {
        return all().stream()
                .map(Rename::id)
                .filter(id -> id.kind() == Kind.COLUMN || Names.RELATIONS.contains(id.kind()))
                .map(id -> becoming(id).name())
                .collect(Collectors.toSet());
    }

    /** What gets another name, if this does. */
    Optional<Rename> of(ObjectId id) {
        return all().stream().filter(rename -> rename.id().equals(id)).findFirst();
    }

    /**
     * What something of {@code from} is once all have their other names.
     *
     * @param id a whole object, a schema, a column, a label or an attribute
     * @return its identity then
     */
    public ObjectId becoming(ObjectId id) {
        if (id.kind() == Kind.SCHEMA) {
            return of(id).map(Rename::renamed).orElse(id);
        }
        boolean part = Rename.isPart(id);
        Optional<Rename> whole = (part ? Names.owners(id) : List.of(id))
                .stream().flatMap(each -> of(each).stream()).findFirst();
        String name = whole.map(Rename::to).orElse(id.name().name());
        String schema = whole.map(Rename::schema)
                .orElseGet(
                        () -> becoming(Namespace.id(id.name().schema())).name().name());
        String last = part ? of(id).map(Rename::to).orElse(id.part()) : arguments(id);
        return new ObjectId(id.kind(), new QualifiedName(schema, name), last);
    }

    /** The types that tell a function from others, by their other names. */
    private String arguments(ObjectId function) {
        return Names.arguments(function.part()).stream()
                .map(type -> type.endsWith("[]") ? type(type.substring(0, type.length() - 2)) + "[]" : type(type))
                .collect(Collectors.joining(", "));
    }

    private String type(String type) {
        return all().stream()
                .map(Rename::id)
                .filter(id -> Names.sharesNames(id) && id.name().sql().equals(type))
                .findFirst()
                .map(id -> becoming(id).name())
                .or(() -> inRenamedSchema(type))
                .map(QualifiedName::sql)
                .orElse(type);
    }

    /** Types without a schema are built in, or in the default one. */
    private Optional<QualifiedName> inRenamedSchema(String type) {
        return Names.parse(type)
                .filter(name -> !name.schema().equals(QualifiedName.DEFAULT_SCHEMA))
                .flatMap(name ->
                        of(Namespace.id(name.schema())).map(schema -> new QualifiedName(schema.to(), name.name())));
    }

    /**
     * What something was in {@code from}, by what it is once all have their other names.
     *
     * @param id a whole object, a schema, a column, a label or an attribute
     * @return its identity before
     */
    public ObjectId former(ObjectId id) {
        if (id.kind() == Kind.SCHEMA) {
            return undone(id, rename -> rename.renamed().equals(id));
        }
        String schema = former(Namespace.id(id.name().schema())).name().name();
        QualifiedName there = new QualifiedName(schema, id.name().name());
        boolean part = Rename.isPart(id);
        ObjectId whole = new ObjectId(id.kind(), there, part ? "" : id.part());
        QualifiedName name = (part ? Names.owners(whole) : List.of(whole))
                .stream()
                        .map(each -> undone(each, rename -> rename.renamed().equals(each)))
                        .map(ObjectId::name)
                        .filter(each -> !each.equals(there))
                        .findFirst()
                        .orElse(there);
        ObjectId former = new ObjectId(id.kind(), name, id.part());
        return part ? undone(former, rename -> rename.renamed().equals(former)) : former;
    }

    /**
     * Whether something, or what it is a part of, got another name.
     *
     * @param id what it is once all have their other names
     */
    public boolean isRenamed(ObjectId id) {
        return !former(id).equals(id);
    }

    /**
     * What rows become that have a label which goes, by the names that enums and labels have once they are renamed.
     *
     * @param mappings the labels by an enum's and a label's former name
     * @return the same by their other names
     */
    public Map<ObjectId, Map<String, String>> mappings(Map<ObjectId, Map<String, String>> mappings) {
        Map<ObjectId, Map<String, String>> renamed = new HashMap<>();
        mappings.forEach((id, mapping) -> {
            Map<String, String> labels = new HashMap<>();
            mapping.forEach((goes, label) -> labels.put(
                    becoming(new ObjectId(id.kind(), id.name(), goes)).part(), label));
            renamed.put(becoming(id), labels);
        });
        return renamed;
    }

    private ObjectId undone(ObjectId id, Predicate<Rename> such) {
        return all().stream().filter(such).findFirst().map(Rename::id).orElse(id);
    }

    /**
     * Does it: parts first, while what they are parts of has its name still, functions while their arguments' types have
     * theirs, and schemas last.
     *
     * @param from what there is before
     * @return the operations in their order
     */
    public List<Operation> operations(Schema from) {
        List<Rename> ordered = new ArrayList<>();
        ordered.addAll(inOrder(from, rename -> Rename.isPart(rename.id())));
        ordered.addAll(inOrder(from, rename -> rename.id().kind() == Kind.FUNCTION));
        ordered.addAll(inOrder(
                from,
                rename -> !Rename.isPart(rename.id())
                        && rename.id().kind() != Kind.FUNCTION
                        && rename.id().kind() != Kind.SCHEMA));
        ordered.addAll(inOrder(from, rename -> rename.id().kind() == Kind.SCHEMA));
        return ordered.stream()
                .flatMap(rename -> operations(rename, from).stream())
                .toList();
    }

    private List<Rename> inOrder(Schema from, Predicate<Rename> such) {
        return RenameOrder.of(all().stream().filter(such).toList(), id -> Names.isTaken(id, from));
    }

    private List<Operation> operations(Rename rename, Schema from) {
        if (rename.schema() == null) {
            return rename.operations();
        }
        String there = former(Namespace.id(rename.schema())).name().name();
        QualifiedName name = rename.id().name();
        Predicate<String> takenHere = each -> Names.isTaken(rename.named(name.sibling(each)), from);
        Predicate<String> takenThere = each -> Names.isTaken(rename.named(new QualifiedName(there, each)), from);
        String via = rename.to();
        if (!via.equals(name.name()) && takenHere.test(via)) {
            via = takenThere.test(name.name()) ? FormerName.of(name.name(), takenHere.or(takenThere)) : name.name();
        }
        return rename.operations(there, via);
    }

    /**
     * Whether something goes to another schema.
     *
     * @return true if any does
     */
    public boolean move() {
        return said.stream().anyMatch(rename -> rename.schema() != null);
    }

    /**
     * What steps aside, alone.
     *
     * @return that, and nothing that is said
     */
    public Renames asideOnly() {
        return new Renames(List.of(), aside);
    }

    /**
     * What is said, alone.
     *
     * @return that, and nothing that steps aside
     */
    public Renames saidOnly() {
        return new Renames(said, List.of());
    }

    /**
     * The schemas that something goes to and that are new.
     *
     * @param sides the two schemas
     * @return the operations that make them
     */
    public List<Operation> newSchemas(Sides sides) {
        return said.stream()
                .flatMap(rename -> Stream.ofNullable(rename.schema()))
                .distinct()
                .filter(name -> !Names.hasSchema(
                        sides.from(), former(Namespace.id(name)).name().name()))
                .flatMap(name -> sides.to().find(Namespace.id(name)).stream())
                .<Operation>map(each -> new CreateSchema((Namespace) each))
                .toList();
    }
}
