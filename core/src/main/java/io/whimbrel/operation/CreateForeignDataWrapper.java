package io.whimbrel.operation;

import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Creates a foreign-data wrapper: {@code CREATE FOREIGN DATA WRAPPER … HANDLER … VALIDATOR … OPTIONS (…)}.
 *
 * <p>No table lock; only a superuser may. Without a handler the foreign tables that it reaches can be made, but not
 * read. In Java: {@code op.createForeignDataWrapper("files").handler("file_fdw_handler").validator("file_fdw_validator")},
 * then {@code .option("…", "…")}, {@code .comment("…")}.
 *
 * @param wrapper the foreign-data wrapper
 * @see <a href="https://www.postgresql.org/docs/current/sql-createforeigndatawrapper.html">CREATE FOREIGN DATA
 *     WRAPPER</a>
 */
public record CreateForeignDataWrapper(ForeignDataWrapper wrapper) implements Operation {

    @Override
    public String describe() {
        return "create foreign data wrapper " + wrapper.name();
    }

    @Override
    public List<Statement> statements() {
        QualifiedName handler = wrapper.handler();
        QualifiedName validator = wrapper.validator();
        String sql = wrapper.definition()
                + (handler == null ? "" : " HANDLER " + handler.sql())
                + (validator == null ? "" : " VALIDATOR " + validator.sql())
                + ForeignData.clause(wrapper.options());
        return Comments.after(Statement.of(sql), Comments.on(ForeignOptions.target(wrapper.id()), wrapper.comment()));
    }

    @Override
    public Call call() {
        Call call = Call.to("createForeignDataWrapper").with(wrapper.name());
        call = wrapper.handler() == null ? call : call.then(Call.to("handler").with(wrapper.handler()));
        call = wrapper.validator() == null
                ? call
                : call.then(Call.to("validator").with(wrapper.validator()));
        return ForeignOptions.spelling(call, "option", wrapper.options()).thenIfPresent("comment", wrapper.comment());
    }
}
