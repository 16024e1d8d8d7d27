package io.whimbrel.connection;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A role that SQL names and the server lacks. */
public final class MissingRole {

    /** Undefined object: a role, but also a type or an operator class. */
    private static final String UNDEFINED = "42704";

    private MissingRole() {}

    /**
     * What to do about a refusal, if it is for lack of a role.
     *
     * @param refusal what the server said, in whatever language
     * @return the end of a sentence that names it; empty if it is about something else
     */
    public static String hint(SQLException refusal) {
        ServerErrorMessage message =
                refusal instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String routine = message == null ? null : message.getRoutine();
        boolean role = UNDEFINED.equals(refusal.getSQLState()) && routine != null && routine.startsWith("get_role");
        return role ? "; create the role on that server, or use one that has it: Whimbrel never creates a role" : "";
    }
}
