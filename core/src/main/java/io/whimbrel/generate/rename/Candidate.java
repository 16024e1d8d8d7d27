package io.whimbrel.generate.rename;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;

/**
 * Something that goes and something that comes, which may be one and the same.
 *
 * @param rename what it would be
 * @param to what comes
 * @param likeness how much they have in common, up to 1
 */
public record Candidate(Rename rename, ObjectId to, double likeness) {

    /**
     * Asks whether it is.
     *
     * @return such as {@code Is orders.sum now orders.total?}
     */
    public String question() {
        return "Is " + from() + " now " + Names.spoken(to) + "?";
    }

    /**
     * Tells how to say that it is.
     *
     * @return a sentence
     */
    public String hint() {
        return "If " + from() + " is now " + Names.spoken(to) + ", say " + rename.option() + ".";
    }

    /**
     * Whether another is of the same two things, by whatever else is known meanwhile.
     *
     * @param other the other
     * @return true if it is
     */
    public boolean isOf(Candidate other) {
        return rename.id().equals(other.rename.id()) && to.equals(other.to);
    }

    /** A column needs no word to be known for one. */
    private String from() {
        Kind kind = rename.id().kind();
        boolean plain = kind == Kind.COLUMN || Rename.isPart(rename.id());
        return (plain ? "" : kind.word() + " ") + Names.spoken(rename.id());
    }
}
