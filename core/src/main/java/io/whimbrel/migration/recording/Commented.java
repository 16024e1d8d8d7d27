package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being created and may get a comment.
 *
 * @param <T> the operation that creates it
 */
public final class Commented<T extends Operation> implements Supplier<T> {

    private final Creation<T> creation;

    private @Nullable String comment;

    Commented(Creation<T> creation) {
        this.creation = creation;
    }

    /** Makes the operation of a comment. */
    interface Creation<T> {
        T with(@Nullable String comment);
    }

    /**
     * Comments on it.
     *
     * @param text the comment
     */
    public void comment(String text) {
        comment = text;
    }

    @Override
    public T get() {
        return creation.with(comment);
    }
}
