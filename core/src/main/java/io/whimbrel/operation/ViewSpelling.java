package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How SQL and a Java migration say a view. */
final class ViewSpelling {

    private ViewSpelling() {}

    static List<Statement> statements(String verb, View view) {
        String word = view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
        String name = view.name().sql();
        Statement create = Statement.of(verb + word + name + Parameters.clause(view.options()) + " AS\n" + query(view));
        List<Statement> statements = new ArrayList<>();
        statements.add(view.materialized() ? create.scanning() : create);
        Comments.on(word + name, view.comment()).ifPresent(statements::add);
        for (View.ViewColumn column : view.columns()) {
            Comments.on("COLUMN " + name + "." + Identifiers.quote(column.name()), column.comment())
                    .ifPresent(statements::add);
        }
        return statements;
    }

    /** The view without what follows from its query, so that a migration's word for it is all of it. */
    static View asSaid(View view) {
        List<View.ViewColumn> commented = view.columns().stream()
                .filter(column -> column.comment() != null)
                .map(column -> new View.ViewColumn(column.name(), "", column.comment()))
                .toList();
        return new View(view.name(), view.materialized(), commented, query(view), view.options(), view.comment());
    }

    static Call call(String method, View view) {
        Call call = Call.to(method).with(view.name()).withSql(query(view));
        for (Map.Entry<String, String> option : view.options().entrySet()) {
            call = call.then(Call.to("with").with(option.getKey()).with(option.getValue()));
        }
        call = call.thenIfPresent("comment", view.comment());
        for (View.ViewColumn column : view.columns()) {
            if (column.comment() != null) {
                call = call.then(Call.to("commentOnColumn").with(column.name()).with(column.comment()));
            }
        }
        return call;
    }

    /** PostgreSQL deparses a query with a space before it. */
    private static String query(View view) {
        return view.query().strip();
    }
}
