package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Defined;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What says rows of a type field by field: {@code ROW(1, 2)::held} or {@code '(1,2)'::held}, in a default, a check, a view; and
 * {@code ROW(1, 2)} where what takes the row says its type.
 *
 * <p>PostgreSQL reads such a text by the fields that the type has at the moment. What it has read it keeps as it was: of a field
 * that goes it leaves the value out, for one that comes it has NULL, and of one whose type changes it has a value of the former.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-ROW-CONSTRUCTORS">Row Constructors</a>
 */
public final class RowMakers {

    /** What follows is a text that PostgreSQL reads when the function is called. */
    private static final String BODY = "\nAS $";

    private final Schema schema;
    private final Dependents dependents;

    RowMakers(Schema schema, Dependents dependents) {
        this.schema = schema;
        this.dependents = dependents;
    }

    /**
     * Those of a schema.
     *
     * @param schema the schema
     */
    public RowMakers(Schema schema) {
        this(schema, new Dependents(schema));
    }

    /**
     * What makes rows of a table, or of what is made of it.
     *
     * @param table the table
     * @return columns and domains, for their defaults, constraints, and objects
     */
    public Set<ObjectId> of(QualifiedName table) {
        return of(ObjectId.of(Kind.TABLE, table));
    }

    /** The columns and domains whose defaults, and the objects whose texts, say rows of a type, or of what is made of it. */
    Set<ObjectId> of(ObjectId type) {
        return among(type, this::text);
    }

    /** Those of them for which PostgreSQL keeps what it has read. */
    Set<ObjectId> keptOf(ObjectId type) {
        return among(type, this::kept);
    }

    /** The tables whose rows a column's default says; its own may be one. */
    static Set<ObjectId> tablesOf(ObjectId column, Schema schema) {
        String text = schema.column(column).map(RowMakers::text).orElse("");
        Stream<ObjectId> said = Stream.concat(
                        Stream.of(ObjectId.of(Kind.TABLE, column.name())), schema.dependenciesOf(column).stream())
                .filter(each -> each.kind() == Kind.TABLE && new RowCasts(Set.of(each)).areIn(text));
        return Stream.concat(said, schema.unsaidRowsOf(column).stream().filter(each -> each.kind() == Kind.TABLE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What such rows are within can only have them said as a constant: a row of that says its own fields. */
    private Set<ObjectId> among(ObjectId type, java.util.function.Function<ObjectId, String> text) {
        Set<ObjectId> same = new TreeSet<>(Set.of(type));
        collect(type, same, id -> id.kind() == Kind.DOMAIN);
        Set<ObjectId> around = new TreeSet<>(Set.of(type));
        collect(type, around, id -> true);
        around.removeAll(same);
        RowCasts said = new RowCasts(same);
        RowCasts within = new RowCasts(around);
        Stream<ObjectId> makers = dependents(same)
                .filter(each -> said.areIn(text.apply(each)) || !Collections.disjoint(schema.unsaidRowsOf(each), same));
        return Stream.concat(makers, dependents(around).filter(each -> within.areConstantIn(text.apply(each))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<ObjectId> dependents(Set<ObjectId> types) {
        return types.stream()
                .flatMap(each -> Stream.concat(dependents.of(each).stream(), parts(each)))
                // what an extension's functions say is its business
                .filter(each -> each.kind() != Kind.EXTENSION);
    }

    /** The defaults and checks of a table, which are no dependents of it but may say its own rows. */
    private Stream<ObjectId> parts(ObjectId type) {
        return schema.find(type).filter(Table.class::isInstance).map(Table.class::cast).stream()
                .flatMap(table -> Stream.concat(
                        table.columns().stream().map(each -> ObjectId.column(table.name(), each.name())),
                        table.constraints().stream().map(each -> ObjectId.constraint(table.name(), each.name()))));
    }

    private void collect(ObjectId type, Set<ObjectId> types, Predicate<ObjectId> such) {
        for (ObjectId dependent : dependents.of(type)) {
            if (such.test(dependent) && MadeOf.isDirectly(dependent, type, schema)) {
                ObjectId made = dependent.kind() == Kind.COLUMN ? ObjectId.of(Kind.TABLE, dependent.name()) : dependent;
                if (types.add(made)) {
                    collect(made, types, such);
                }
            }
        }
    }

    /** Whether it says in another schema what it says in this one, so that nothing else sets it anew. */
    boolean saysTheSame(ObjectId id, Schema other) {
        return text(id).equals(new RowMakers(other, dependents).text(id));
    }

    private String kept(ObjectId id) {
        String text = text(id);
        int body = id.kind() == Kind.FUNCTION ? text.indexOf(BODY) : -1;
        return body < 0 ? text : text.substring(0, body);
    }

    private String text(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> schema.column(id).map(RowMakers::text).orElse("");
            case CONSTRAINT -> constraint(id).map(Constraint::definition).orElse("");
            default -> schema.find(id).map(RowMakers::text).orElse("");
        };
    }

    private static String text(Column column) {
        Generated generated = column.generated();
        return generated == null ? String.valueOf(column.defaultExpression()) : generated.expression();
    }

    private Optional<Constraint> constraint(ObjectId id) {
        return schema.constraint(id)
                .or(() -> schema.find(ObjectId.of(Kind.DOMAIN, id.name())).stream()
                        .flatMap(domain -> ((Domain) domain).checks().stream())
                        .filter(check -> check.name().equals(id.part()))
                        .findFirst());
    }

    private static String text(SchemaObject object) {
        if (object instanceof Domain domain) {
            return String.valueOf(domain.defaultExpression());
        }
        if (object instanceof View view) {
            return joined(Stream.concat(
                    Stream.of(view.query()), view.columns().stream().map(View.ViewColumn::defaultExpression)));
        }
        if (object instanceof Index index) {
            return joined(Stream.concat(index.keys().stream(), Stream.of(String.valueOf(index.where()))));
        }
        if (object instanceof Function function) {
            return function.definition();
        }
        if (object instanceof Policy policy) {
            return policy.using() + "\n" + policy.check();
        }
        if (object instanceof PublishedTable published) {
            return String.valueOf(published.filter());
        }
        return object instanceof Defined defined ? defined.definition() : "";
    }

    private static String joined(Stream<String> texts) {
        return texts.map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Whether rows with the one columns or attributes have other fields than those with the others, or some of other types. */
    static boolean differ(List<Column> some, List<Column> others) {
        return !fields(some).equals(fields(others));
    }

    private static Set<List<Object>> fields(List<Column> columns) {
        return columns.stream()
                .map(each -> List.<Object>of(each.name(), each.type(), String.valueOf(each.collation())))
                .collect(Collectors.toSet());
    }
}
