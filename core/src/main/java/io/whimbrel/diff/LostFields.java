package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields, somewhere within a column, whose values would be lost, since its rows become those of a type that has no field of
 * that name.
 */
record LostFields(ObjectId column, String was, String becomes, List<List<String>> paths) {

    private static final String HINT =
            "Change these rows first, or say with USING in the migration what their values become.";

    static LostFields of(ObjectId column, String was, String becomes, Comparison comparison) {
        return new LostFields(
                column,
                was,
                becomes,
                paths(was, becomes, comparison.from(), comparison.to()).toList());
    }

    private static Stream<List<String>> paths(String was, String becomes, Schema from, Schema to) {
        Shape shape = Shape.of(was, from);
        Shape other = Shape.of(becomes, to);
        if (shape.isOfMany()) {
            return shape.form() == other.form()
                    ? behind(shape.steps(), paths(shape.inner(), other.inner(), from, to))
                    : Stream.empty();
        }
        String base = Comparison.baseOf(was, from);
        String otherBase = Comparison.baseOf(becomes, to);
        List<Column> others = MadeOf.fields(otherBase, to);
        return others.isEmpty()
                ? Stream.empty()
                : MadeOf.fields(base, from).stream()
                        .flatMap(field -> behind(
                                List.of(field.name()),
                                Fields.named(field.name(), others)
                                        .map(each -> paths(field.type(), each.type(), from, to))
                                        .orElseGet(() ->
                                                Stream.of(List.<String>of()).filter(end -> !base.equals(otherBase)))));
    }

    private static Stream<List<String>> behind(List<String> steps, Stream<List<String>> paths) {
        return paths.map(path -> PathsTo.joined(steps, path));
    }

    /** Rows that hold any of them stop the migration. */
    List<Change> refusals() {
        return paths.stream().map(path -> refusal(column, path, sentence(path))).toList();
    }

    /** Rows that have a value in some place of a column stop the migration. */
    static Change refusal(ObjectId column, List<String> path, String sentence) {
        return Change.following(refusing(column, path, sentence + ", and has a value in", HINT), List.of())
                .opening(List.of(column));
    }

    /** Refuses rows that have a value in some place of a column. */
    static RefuseRows refusing(ObjectId column, List<String> path, String sentence, String hint) {
        String condition =
                InnerPath.condition(Identifiers.quote(column.part()), path, value -> value + " IS DISTINCT FROM NULL");
        return new RefuseRows(column.name(), condition, sentence, hint, true);
    }

    private String sentence(List<String> path) {
        return column.name() + "." + column.part() + InnerPath.place(path) + " would be lost, as " + becomes
                + " has no such field where " + was + " has it";
    }
}
