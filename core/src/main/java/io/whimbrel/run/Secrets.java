package io.whimbrel.run;

import java.util.regex.Pattern;

/** Takes passwords out of what is shown or kept. */
public final class Secrets {

    /** What the user typed in the wrong place may be a URL. */
    private static final Pattern LOGIN = Pattern.compile("(?<=://)(?!user:password@)[^\\s'\"]*@");

    /** In SQL: of a role, of a user mapping, or of a row. */
    private static final Pattern LITERAL =
            Pattern.compile("(\\bpassword\\s*=?\\s*)E?'(?:[^']|'')*(?:'|$)", Pattern.CASE_INSENSITIVE);

    /** In a connection string. */
    private static final Pattern PARAMETER =
            Pattern.compile("(\\bpassword\\s*=\\s*)[^\\s'\"&]+", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /**
     * Leaves them out.
     *
     * @param text what may hold some: SQL, a URL, a connection string
     * @return the text with an ellipsis in their place
     */
    public static String hide(String text) {
        String url = LOGIN.matcher(text).replaceAll("…@");
        return PARAMETER.matcher(LITERAL.matcher(url).replaceAll("$1'…'")).replaceAll("$1…");
    }
}
