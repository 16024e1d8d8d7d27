package io.whimbrel.diff;

import io.whimbrel.schema.Function;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Functions that go, and whose calls can't be told from those of another.
 *
 * <p>An argument with a default may be left out, so {@code f(1)} could be {@code f(integer)} or {@code f(integer, integer
 * DEFAULT 5)}, and PostgreSQL refuses to choose. Types alone are told apart: it prints a cast where one is needed.
 */
final class Overloads {

    private final Schema from;
    private final Schema to;
    private final List<ObjectId> leaving;

    Overloads(Schema from, Schema to, Collection<ObjectId> leaving) {
        this.from = from;
        this.to = to;
        this.leaving = leaving.stream().filter(id -> id.kind() == Kind.FUNCTION).toList();
    }

    /** Those that must have gone before something is made that calls a function. */
    List<ObjectId> mistakenFor(ObjectId called) {
        return leaving.stream()
                .filter(other -> other.name().equals(called.name()) && !other.equals(called))
                .filter(other -> hasDefaults(from.find(other)) || hasDefaults(to.find(called)))
                .toList();
    }

    private static boolean hasDefaults(Optional<?> function) {
        return function.filter(each -> ((Function) each).defaults() > 0).isPresent();
    }
}
