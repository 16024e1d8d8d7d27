package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.function.UnaryOperator;

/** The way from a column into its values: a field's name, or a step into what is many. */
public final class InnerPath {

    /** The step to the elements of an array, or the ranges of a multirange. */
    public static final String ELEMENTS = "[]";

    /** The step to the bounds of a range. */
    public static final String BOUNDS = "[,]";

    private InnerPath() {}

    /**
     * How the place is told, behind the column.
     *
     * @param path the steps
     * @return the place: {@code [].mood}
     */
    public static String place(List<String> path) {
        return String.join(
                "", path.stream().map(each -> isMany(each) ? each : "." + each).toList());
    }

    private static boolean isMany(String step) {
        return step.equals(ELEMENTS) || step.equals(BOUNDS);
    }

    /**
     * What is true of a value that holds one, at the end of the path, of which something is true.
     *
     * @param value the value, as SQL
     * @param path the steps
     * @param inner the condition of what is at the end
     * @return the condition, as SQL
     */
    public static String condition(String value, List<String> path, UnaryOperator<String> inner) {
        return condition(value, path, 0, inner);
    }

    private static String condition(String value, List<String> path, int step, UnaryOperator<String> inner) {
        if (step == path.size()) {
            return inner.apply(value);
        }
        if (!isMany(path.get(step))) {
            return condition("(" + value + ")." + Identifiers.quote(path.get(step)), path, step + 1, inner);
        }
        String element = "element" + step;
        String condition = condition(element, path, step + 1, inner);
        // no array of the bounds: those that are arrays themselves would make one of two dimensions
        return path.get(step).equals(BOUNDS)
                ? "EXISTS (SELECT FROM (VALUES (lower(" + value + ")), (upper(" + value + "))) AS bounds" + step + " ("
                        + element + ") WHERE " + condition + ")"
                : ofAnElement(value, element, condition);
    }

    /**
     * What is true of an array or a multirange that holds one of which something is true.
     *
     * <p>The element is a column of its own. Were it the alias of {@code unnest}, a row would be all its fields, and one of
     * these, or a column of the table, could have the name.
     *
     * @param values the array or multirange, as SQL
     * @param element what one of them is called in the condition
     * @param condition the condition, as SQL
     * @return the condition of all, as SQL
     */
    public static String ofAnElement(String values, String element, String condition) {
        return "EXISTS (SELECT FROM (SELECT unnest(" + values + ") AS " + element + ") AS elements WHERE " + condition
                + ")";
    }
}
