package io.whimbrel.generate.rename;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameSequence;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sequences of identity columns that have a name which something else is to have: they step aside first.
 *
 * <p>Nothing compares what such a sequence is called, which {@code SEQUENCE NAME} says or a former name of its table. It gets the
 * name that it has in the other schema, or one that PostgreSQL would give; on the way back it gets its own again, once the other
 * thing has left it.
 */
public final class SequencesAside {

    private static final List<Kind> RELATIONS =
            List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.SEQUENCE, Kind.TYPE, Kind.INDEX);

    private final Renames renames;
    private final Sequences sequences;
    private final boolean last;
    private final Set<QualifiedName> given = new HashSet<>();

    /** By their later names. */
    private final Map<String, String> formerSchemas = new HashMap<>();

    private final Map<ObjectId, Rename> byId = new HashMap<>();
    private final Set<QualifiedName> targets;

    private SequencesAside(Renames renames, Sequences sequences, boolean last) {
        this.renames = renames;
        this.sequences = sequences;
        this.last = last;
        // asked for each identity: there may be many of these, and of renames
        for (Rename rename : renames.all()) {
            byId.putIfAbsent(rename.id(), rename);
            if (rename.id().kind() == Kind.SCHEMA) {
                formerSchemas.putIfAbsent(rename.to(), rename.id().name().name());
            }
        }
        this.targets = renames.all().stream()
                .filter(rename -> RELATIONS.contains(rename.id().kind()) && !Rename.isPart(rename.id()))
                .map(this::target)
                .collect(Collectors.toSet());
    }

    /**
     * What the sequences of identity columns are called, which no schema says.
     *
     * @param own by the column in the schema that is
     * @param others by the column in the schema that shall be
     * @param here what all relations are called in the schema that is
     * @param there what they are called in the schema that shall be
     */
    public record Sequences(
            Map<ObjectId, ObjectId> own,
            Map<ObjectId, ObjectId> others,
            Set<QualifiedName> here,
            Set<QualifiedName> there) {

        /** Copies all. */
        public Sequences {
            own = Map.copyOf(own);
            others = Map.copyOf(others);
            here = Set.copyOf(here);
            there = Set.copyOf(there);
        }
    }

    /**
     * Those that are in the way of what gets another name, before it does: of that name, or where their table goes.
     *
     * @param renames what gets another name
     * @param sequences those of the schema that is
     * @return the operations
     */
    public static List<Operation> before(Renames renames, Sequences sequences) {
        SequencesAside aside = new SequencesAside(renames, sequences, false);
        return aside.stepping(aside::isBeforeOthers);
    }

    /**
     * Those that are in the way of all else.
     *
     * @param renames what got another name, if its sequences still follow it; once they have, none
     * @param to the schema that shall be
     * @param sequences those of the schema that is, once it has
     * @return the operations
     */
    public static List<Operation> behind(Renames renames, Schema to, Sequences sequences) {
        SequencesAside aside = new SequencesAside(Renames.NONE, sequences, renames.isEmpty());
        Set<QualifiedName> names = sequences.own().isEmpty() ? Set.of() : relations(to);
        return aside.stepping(column -> names.contains(aside.own(column)) && !aside.follows(column, renames));
    }

    private List<Operation> stepping(Predicate<ObjectId> inTheWay) {
        List<Operation> operations = new ArrayList<>();
        sequences.own().keySet().stream().sorted().filter(inTheWay).forEach(column -> {
            QualifiedName sequence = own(column);
            free(column).ifPresent(name -> operations.add(new RenameSequence(sequence, name.name())));
        });
        return operations;
    }

    private QualifiedName own(ObjectId column) {
        return Objects.requireNonNull(sequences.own().get(column)).name();
    }

    private boolean isBeforeOthers(ObjectId column) {
        QualifiedName sequence = own(column);
        QualifiedName there = new QualifiedName(formerSchema(laterSchema(column)), sequence.name());
        boolean arrives = !there.equals(sequence) && sequences.here().contains(there);
        return arrives || targets.contains(sequence) || targets.contains(there);
    }

    /** What it gets, in a schema as that is called before. */
    private QualifiedName target(Rename rename) {
        String schema = rename.schema();
        return new QualifiedName(schema == null ? rename.id().name().schema() : formerSchema(schema), rename.to());
    }

    private String formerSchema(String schema) {
        return formerSchemas.getOrDefault(schema, schema);
    }

    private String laterSchema(ObjectId column) {
        Optional<String> moved = Names.owners(column).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Rename::schema);
        String schema = column.name().schema();
        Rename called = byId.get(Namespace.id(schema));
        return moved.orElse(called == null ? schema : called.to());
    }

    /** The names among which each is there once; an index behind a key has that of the key. */
    private static Set<QualifiedName> relations(Schema schema) {
        Stream<QualifiedName> keys = schema.all(Table.class).stream()
                .flatMap(table -> table.constraints().stream()
                        .filter(SequencesAside::hasIndex)
                        .map(key -> table.name().sibling(key.name())));
        Stream<QualifiedName> relations = schema.objects().keySet().stream()
                .filter(id -> RELATIONS.contains(id.kind()))
                .map(ObjectId::name);
        return Stream.concat(keys, relations).collect(Collectors.toSet());
    }

    private static boolean hasIndex(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> true;
            default -> false;
        };
    }

    /** One of a column that got another name gets that of the other schema with it. */
    private boolean follows(ObjectId column, Renames done) {
        ObjectId other = sequences.others().get(column);
        return other != null
                && done.isRenamed(column)
                && !other.equals(sequences.own().get(column))
                && other.name().schema().equals(own(column).schema());
    }

    /**
     * That of an identity which goes is the one that PostgreSQL gives it when it comes back: the first that nothing has before.
     * While sequences still follow what got another name it is the usual one or none.
     */
    private Optional<QualifiedName> free(ObjectId column) {
        QualifiedName sequence = own(column);
        ObjectId becomes = renames.becoming(column);
        ObjectId other = sequences.others().get(becomes);
        if (other == null && usual(becomes, 0).equals(sequence.name())) {
            // what gets the usual name comes behind the identity anyway
            return Optional.empty();
        }
        Optional<String> wanted = Optional.ofNullable(other)
                .map(ObjectId::name)
                .filter(name -> name.schema().equals(becomes.name().schema()))
                .map(QualifiedName::name)
                .filter(name -> isFree(name, column, sequences.here()));
        return wanted.or(() -> IntStream.iterate(0, n -> n + 1)
                        .limit(other == null && !last ? 1 : Integer.MAX_VALUE)
                        .mapToObj(n -> usual(becomes, n))
                        .filter(name -> isFree(name, column, sequences.here())
                                && (other == null || isFree(name, column, sequences.there())))
                        .findFirst()
                        .filter(name -> isFree(name, column, sequences.there())))
                .map(sequence::sibling)
                .filter(given::add);
    }

    private static String usual(ObjectId column, int n) {
        return Identifiers.joined(column.name().name(), column.part(), n == 0 ? "seq" : "seq" + n);
    }

    /** In the schema where it is and in that where its table goes, by its former and its later name. */
    private boolean isFree(String name, ObjectId column, Set<QualifiedName> relations) {
        String later = laterSchema(column);
        return Stream.of(own(column).schema(), formerSchema(later), later)
                .map(schema -> new QualifiedName(schema, name))
                .noneMatch(each -> given.contains(each) || relations.contains(each));
    }
}
