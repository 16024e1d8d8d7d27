package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;

/** How SQL and a Java migration name a routine. */
final class RoutineSpelling {

    private RoutineSpelling() {}

    /** Such as {@code AGGREGATE total(integer)}; an aggregate of whole rows has a star. */
    static String sql(QualifiedName name, String arguments, Routine routine) {
        boolean star = routine == Routine.AGGREGATE && arguments.isEmpty();
        return routine.name() + " " + name.sql() + "(" + (star ? "*" : arguments) + ")";
    }

    /** Such as {@code dropAggregate}. */
    static String method(String verb, Routine routine) {
        return verb
                + switch (routine) {
                    case FUNCTION -> "Function";
                    case PROCEDURE -> "Procedure";
                    case AGGREGATE -> "Aggregate";
                };
    }
}
