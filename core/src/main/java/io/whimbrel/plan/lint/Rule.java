package io.whimbrel.plan.lint;

import java.util.List;

/** Something that a migration shouldn't do. Its page is {@code docs/lint/<name>.md}. */
public interface Rule {

    /**
     * What names it, in findings and where it is accepted.
     *
     * @return such as {@code table-rewrite}
     */
    String name();

    /**
     * How bad it is.
     *
     * @return the severity of its findings
     */
    Severity severity();

    /**
     * Looks at a migration.
     *
     * @param migration what it did on a scratch database
     * @return what is wrong; nothing if all is well
     */
    List<Fault> judge(Examined migration);

    /**
     * What is wrong with a migration.
     *
     * @param operation which of its operations it is, from 0; {@link #ALL} for the migration as a whole
     * @param message a sentence: what happens, and what to do instead
     */
    record Fault(int operation, String message) {

        /** In the place of an operation's number. */
        static final int ALL = -1;
    }
}
