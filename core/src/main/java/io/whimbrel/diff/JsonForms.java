package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields, somewhere within a column, whose new type would read from jsonb something else than what the old one prints.
 *
 * <p>Of a text {@code {"a": 1}} jsonb makes a string, which json takes for one; of an array, a row, a timestamp, a float or a
 * boolean, read as text, it gives what jsonb says of them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">to_jsonb, jsonb_populate_record</a>
 */
final class JsonForms {

    private enum Form {
        ARRAY,
        ROW,
        JSON,
        TIMESTAMP,
        FLOAT,
        BOOLEAN,
        OTHER
    }

    private static final Pattern NUMBER =
            Pattern.compile("smallint|integer|bigint|real|double precision|numeric(\\(.*\\))?");

    private final Comparison comparison;

    JsonForms(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The first such field, by the names that lead to it, and what is wrong with it; a sentence. */
    Optional<String> difference(String place, String was, String becomes) {
        String from = comparison.baseBefore(was);
        String to = comparison.baseOf(becomes);
        Form form = form(from, comparison.from());
        Form other = form(to, comparison.to());
        if (form == Form.ARRAY && other == Form.ARRAY) {
            return difference(place + "[]", MadeOf.element(from), MadeOf.element(to));
        }
        if (form == Form.ROW && other == Form.ROW) {
            List<Column> were = MadeOf.fields(from, comparison.from());
            List<Column> fields = MadeOf.fields(to, comparison.to());
            return were.stream()
                    .flatMap(field -> Fields.named(field.name(), fields).stream()
                            .flatMap(
                                    each -> difference(place + "." + field.name(), field.type(), each.type()).stream()))
                    .findFirst();
        }
        Shape range = Shape.of(from, comparison.from());
        Shape otherRange = Shape.of(to, comparison.to());
        if (range.isOfMany() && Reshaped.meetsOtherNames(from, to, comparison.from(), comparison.to())) {
            return Optional.of(sentence(
                    place + "[]", range.inner(), otherRange.inner(), "tells fields within a range by their places"));
        }
        return isSaidAlike(form, other, to)
                ? Optional.empty()
                : Optional.of(sentence(place, was, becomes, "says such a value in another way than it prints"));
    }

    private static String sentence(String place, String was, String becomes, String reason) {
        return place + " changes from " + was + " to " + becomes
                + ", and a type in its column gets its fields in another"
                + " order: so its values go through jsonb, which " + reason + "; make it two migrations";
    }

    /** Arrays and rows are read from a string, too, as they print; a timestamp has a T in jsonb, which times don't mind. */
    private static boolean isSaidAlike(Form from, Form to, String type) {
        return switch (from) {
            case OTHER -> to != Form.JSON;
            case TIMESTAMP -> to == Form.TIMESTAMP || type.equals("date") || type.startsWith("time ");
            case FLOAT -> NUMBER.matcher(type).matches();
            default -> to == from;
        };
    }

    private static Form form(String type, Schema schema) {
        if (type.endsWith("[]")) {
            return Form.ARRAY;
        }
        if (type.equals("json") || type.equals("jsonb")) {
            return Form.JSON;
        }
        if (type.startsWith("timestamp")) {
            return Form.TIMESTAMP;
        }
        if (type.equals("real") || type.equals("double precision")) {
            return Form.FLOAT;
        }
        if (type.equals("boolean")) {
            return Form.BOOLEAN;
        }
        return isRow(type, schema) ? Form.ROW : Form.OTHER;
    }

    private static boolean isRow(String type, Schema schema) {
        return schema.typeNamed(CompositeType.class, type).isPresent()
                || schema.typeNamed(Table.class, type).isPresent()
                || schema.typeNamed(View.class, type).isPresent();
    }
}
