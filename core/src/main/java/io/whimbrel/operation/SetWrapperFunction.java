package io.whimbrel.operation;

import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives a foreign-data wrapper another handler or validator: {@code ALTER FOREIGN DATA WRAPPER … HANDLER …}.
 *
 * <p>No table lock, catalogs only; PostgreSQL warns that the tables it reaches may behave otherwise. In Java, with null
 * for none: {@code op.setForeignDataWrapperHandler("files", "file_fdw_handler")},
 * {@code op.setForeignDataWrapperValidator("files", null)}.
 *
 * @param wrapper the raw name
 * @param role what the function does for it
 * @param function the function, or null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterforeigndatawrapper.html">ALTER FOREIGN DATA
 *     WRAPPER</a>
 */
public record SetWrapperFunction(
        String wrapper, Role role, @Nullable QualifiedName function) implements Operation {

    /** What a function does for a foreign-data wrapper. */
    public enum Role {
        /** It reads and writes. */
        HANDLER("Handler"),
        /** It judges options. */
        VALIDATOR("Validator");

        private final String word;

        Role(String word) {
            this.word = word;
        }
    }

    @Override
    public String describe() {
        return "set " + role.name().toLowerCase(Locale.ROOT) + " of foreign data wrapper " + wrapper;
    }

    @Override
    public List<Statement> statements() {
        String action = function == null ? " NO " + role : " " + role + " " + function.sql();
        return List.of(Statement.of("ALTER " + ForeignOptions.target(ForeignDataWrapper.id(wrapper)) + action));
    }

    @Override
    public Call call() {
        Call call = Call.to("setForeignDataWrapper" + role.word).with(wrapper);
        return function == null ? call.nesting(new Argument.Literal("null")) : call.with(function);
    }
}
