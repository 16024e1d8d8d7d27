package io.whimbrel.operation;

/** What a block of code is put between, so that its quotes need no care. */
public final class DollarQuotes {

    private DollarQuotes() {}

    /**
     * Puts quotes around a body that don't occur in it.
     *
     * @param body what is between them
     * @return the body in its quotes
     */
    public static String around(String body) {
        String tag = "$whimbrel$";
        while (body.contains(tag)) {
            tag = tag.replace("l$", "ll$");
        }
        return tag + body + tag;
    }
}
