package io.whimbrel.operation;

/** What a block of code is put between, so that its quotes need no care. */
final class DollarQuotes {

    private DollarQuotes() {}

    static String around(String body) {
        String tag = "$whimbrel$";
        while (body.contains(tag)) {
            tag = tag.replace("l$", "ll$");
        }
        return tag + body + tag;
    }
}
