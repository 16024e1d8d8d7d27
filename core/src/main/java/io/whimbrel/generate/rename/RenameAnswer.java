package io.whimbrel.generate.rename;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of something that has another name in {@code to}: {@code --rename orders.sum=total}.
 *
 * @param former the name in {@code from}: {@code orders}, {@code audit.events}, {@code orders.sum},
 *     {@code userstatus."on.hold"}
 * @param schema the raw name, in {@code to}, of the schema that it goes to; null if none is said
 * @param to the raw name in {@code to}
 */
public record RenameAnswer(String former, @Nullable String schema, String to) {

    /**
     * One that says no schema.
     *
     * @param former the name in {@code from}
     * @param to the raw name in {@code to}
     */
    public RenameAnswer(String former, String to) {
        this(former, null, to);
    }

    /**
     * Reads it.
     *
     * @param text what stands behind {@code --rename}
     * @return the answer
     * @throws WhimbrelException if it isn't one
     */
    public static RenameAnswer parse(String text) {
        int equals = Spelling.places(text, '=').stream().findFirst().orElse(0);
        String name = text.substring(equals + 1);
        int dot = Spelling.places(name, '.').stream().findFirst().orElse(-1);
        try {
            String schema = Spelling.read(name.substring(0, Math.max(0, dot)));
            String to = Spelling.read(name.substring(dot + 1));
            if (equals > 0 && !to.isEmpty() && schema.isEmpty() == dot < 0) {
                return new RenameAnswer(text.substring(0, equals), dot < 0 ? null : schema, to);
            }
        } catch (IllegalArgumentException notAName) {
            // said below
        }
        throw new WhimbrelException("--rename " + text + " must be like orders.sum=total.");
    }

    /** What it says of something that it may mean: of what can go to no other schema, a name with a dot. */
    Rename of(ObjectId id, Renames known) {
        if (schema == null) {
            return new Rename(id, to);
        }
        if (!Names.moves(id)) {
            return new Rename(id, schema + "." + to);
        }
        boolean stays = known.becoming(Namespace.id(id.name().schema())).equals(Namespace.id(schema));
        return new Rename(id, stays ? null : schema, to);
    }

    /** The name in {@code to}, as it is spelled. */
    String spelled() {
        return (schema == null ? "" : Spelling.of(schema) + ".") + Spelling.of(to);
    }

    @Override
    public String toString() {
        return "--rename " + former + "=" + spelled();
    }
}
