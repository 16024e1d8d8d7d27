package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Schema;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL that prints a value as PostgreSQL would if its fields had the places that they are to have, through arrays, domains,
 * ranges and multiranges.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX">Composite Type Input and Output
 *     Syntax</a>
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO">Range Input/Output</a>
 */
final class PrintedFields {

    private final Schema from;
    private final Schema to;
    private int names;

    PrintedFields(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** Whether fields of a type, or of what it is made of, come to other places. */
    boolean areMoved(String was, String becomes) {
        Shape shape = Shape.of(was, from);
        Shape other = Shape.of(becomes, to);
        if (shape.form() != other.form()) {
            return false;
        }
        if (shape.form() != Shape.Form.ROW) {
            return shape.form() != Shape.Form.OTHER && areMoved(shape.inner(), other.inner());
        }
        return !Fields.names(shape.fields()).equals(Fields.names(other.fields()))
                || shape.fields().stream()
                        .anyMatch(field -> Fields.named(field.name(), other.fields())
                                .filter(each -> areMoved(field.type(), each.type()))
                                .isPresent());
    }

    /** Whether rows of a table or view become those of another type, or come of such: {@link Shape} tells nothing of them. */
    boolean meetRowsOfTables(String was, String becomes) {
        Shape shape = Shape.of(was, from);
        Shape other = Shape.of(becomes, to);
        if (shape.form() == other.form() && shape.isOfMany()) {
            return meetRowsOfTables(shape.inner(), other.inner());
        }
        if (shape.form() == other.form() && shape.form() == Shape.Form.ROW) {
            return shape.fields().stream()
                    .anyMatch(field -> Fields.named(field.name(), other.fields())
                            .filter(each -> meetRowsOfTables(field.type(), each.type()))
                            .isPresent());
        }
        String base = Comparison.baseOf(was, from);
        String otherBase = Comparison.baseOf(becomes, to);
        return (shape.form() != other.form() || !base.equals(otherBase))
                && !MadeOf.fields(base, from).isEmpty()
                && !MadeOf.fields(otherBase, to).isEmpty();
    }

    /** The text of a value whose fields are moved; NULL if it is NULL. */
    String text(String value, String was, String becomes) {
        Shape shape = Shape.of(was, from);
        Shape other = Shape.of(becomes, to);
        return switch (shape.form()) {
            case ARRAY -> array(value, shape.inner(), other.inner());
            case RANGE -> range(value, shape.inner(), other.inner());
            case MULTIRANGE -> multirange(value, shape.inner(), other.inner());
            case ROW -> row(value, shape, other);
            case OTHER -> value;
        };
    }

    /** Elements are told by their subscripts, since {@code unnest} makes a row of a NULL among rows. */
    private String array(String value, String was, String becomes) {
        String index = index();
        String lower = "array_lower(" + value + ", 1)";
        return "CASE WHEN " + value + " IS NOT NULL THEN CASE WHEN " + lower + " <> 1 THEN '[' || " + lower
                + " || ':' || array_upper(" + value + ", 1) || ']=' ELSE '' END || ARRAY(SELECT "
                + text("(" + value + ")[" + index + "]", was, becomes) + " FROM generate_subscripts(" + value
                + ", 1) AS " + index + " ORDER BY " + index + ")::text END";
    }

    private String multirange(String value, String was, String becomes) {
        String index = index();
        String range = "range_" + index;
        return "CASE WHEN " + value + " IS NOT NULL THEN '{' || coalesce((SELECT string_agg("
                + range(range, was, becomes) + ", ',' ORDER BY " + index + ") FROM unnest(" + value
                + ") WITH ORDINALITY AS ranges_" + index + " (" + range + ", " + index + ")), '') || '}' END";
    }

    private String range(String value, String was, String becomes) {
        return "CASE WHEN isempty(" + value + ") THEN 'empty' WHEN " + value + " IS NOT NULL THEN CASE WHEN lower_inc("
                + value + ") THEN '[' ELSE '(' END || " + bound("lower", value, was, becomes) + " || ',' || "
                + bound("upper", value, was, becomes) + " || CASE WHEN upper_inc(" + value
                + ") THEN ']' ELSE ')' END END";
    }

    private String bound(String which, String value, String was, String becomes) {
        String text = text(which + "(" + value + ")", was, becomes);
        return "CASE WHEN " + which + "_inf(" + value + ") THEN '' ELSE '\"' || replace(replace(" + text
                + ", '\\', '\\\\'), '\"', '\"\"') || '\"' END";
    }

    /** {@code IS NOT NULL} would be false for a value whose fields are NULL in part. */
    private String row(String value, Shape shape, Shape other) {
        String fields = other.fields().stream()
                .map(field -> Fields.named(field.name(), shape.fields())
                        .map(each -> field(fieldOf(value, field.name()), each, field))
                        .orElse("NULL"))
                .collect(Collectors.joining(", "));
        return "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN ROW(" + fields + ")::text END";
    }

    /** A row prints what isn't moved by itself. */
    private String field(String value, Column was, Column becomes) {
        return areMoved(was.type(), becomes.type()) ? text(value, was.type(), becomes.type()) : value;
    }

    private String index() {
        return "index_" + ++names;
    }

    /** Which values hold arrays of several dimensions, as conditions: what is moved in these isn't printed so. */
    Stream<String> severalDimensions(String value, String was, String becomes) {
        if (!areMoved(was, becomes)) {
            return Stream.empty();
        }
        Shape shape = Shape.of(was, from);
        Shape other = Shape.of(becomes, to);
        return switch (shape.form()) {
            case ARRAY ->
                Stream.concat(
                        Stream.of("array_ndims(" + value + ") > 1"),
                        among(value, element -> severalDimensions(element, shape.inner(), other.inner())));
            case RANGE -> inBounds(value, shape, other);
            case MULTIRANGE -> among(value, range -> inBounds(range, shape, other));
            case ROW ->
                shape.fields().stream()
                        .flatMap(field -> Fields.named(field.name(), other.fields()).stream()
                                .flatMap(each ->
                                        severalDimensions(fieldOf(value, field.name()), field.type(), each.type())));
            case OTHER -> Stream.empty();
        };
    }

    private Stream<String> inBounds(String range, Shape shape, Shape other) {
        return Stream.of("lower", "upper")
                .flatMap(bound -> severalDimensions(bound + "(" + range + ")", shape.inner(), other.inner()));
    }

    private Stream<String> among(String values, Function<String, Stream<String>> conditions) {
        String element = "element_" + ++names;
        return conditions.apply(element).map(each -> InnerPath.ofAnElement(values, element, each));
    }

    private static String fieldOf(String row, String field) {
        return "(" + row + ")." + Identifiers.quote(field);
    }
}
