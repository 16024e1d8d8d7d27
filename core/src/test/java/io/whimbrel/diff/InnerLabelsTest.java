package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An enum loses a value that rows hold somewhere within. */
@Execution(ExecutionMode.CONCURRENT)
class InnerLabelsTest {

    private static final String TYPES = """
            CREATE TYPE mood AS ENUM ('it''s bad', 'ok', 'good');
            CREATE DOMAIN temper AS mood;
            CREATE TYPE answer AS (mood mood, said text, "All" temper[]);
            CREATE DOMAIN answered AS answer;
            CREATE DOMAIN answers AS answer[];
            CREATE TYPE letter AS (first answered, others answers);
            CREATE TYPE span AS RANGE (SUBTYPE = mood);
            CREATE TYPE spans AS (spans span[]);
            CREATE TYPE "Moods range" AS RANGE (SUBTYPE = mood);
            CREATE TYPE stretch AS RANGE (SUBTYPE = temper, MULTIRANGE_TYPE_NAME = "Stretches, (all)");
            CREATE DOMAIN all_spans AS span_multirange;
            CREATE TYPE lists AS RANGE (SUBTYPE = mood[]);
            CREATE TYPE letters AS RANGE (SUBTYPE = letter);
            CREATE TYPE diary AS (days all_spans);
            """;
    private static final String TO = TYPES.replace("'it''s bad', ", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer | ROW('it''s bad', NULL, NULL) | .mood",
                "answer | ROW(NULL, NULL, '{good,it''s bad,NULL}') | .All[]",
                "answered | ROW('it''s bad', NULL, NULL)::answer | .mood",
                "answer[] | ARRAY[NULL, ROW('it''s bad', NULL, NULL)]::answer[] | [].mood",
                "answered[] | ARRAY[NULL, ROW('it''s bad', NULL, NULL)]::answered[] | [].mood",
                "answers | ARRAY[ROW(NULL, NULL, '{it''s bad}')]::answer[] | [].All[]",
                "letter | ROW(ROW('it''s bad', NULL, NULL)::answer, NULL) | .first.mood",
                "letter[] | ARRAY[ROW(NULL, ARRAY[ROW(NULL, NULL, '{it''s bad}')]::answer[])]::letter[]"
                        + " | [].others[].All[]",
                "span | span('it''s bad', 'ok') | [,]",
                "span[] | ARRAY[span('it''s bad', NULL)] | [][,]",
                "spans | ROW(ARRAY[span(NULL, NULL), span('it''s bad', 'ok')]) | .spans[][,]",
                "span_multirange | span_multirange(span('ok', 'good'), span(NULL, 'it''s bad')) | [][,]",
                "span_multirange[] | ARRAY[NULL, span_multirange(span('it''s bad', NULL))] | [][][,]",
                "\"Moods multirange\" | \"Moods multirange\"(\"Moods range\"('it''s bad', 'ok')) | [][,]",
                "\"Stretches, (all)\" | \"Stretches, (all)\"(stretch('it''s bad', NULL)) | [][,]",
                "diary | ROW(span_multirange(span('it''s bad', 'ok'))) | .days[][,]",
                "lists | lists('{ok}', '{good,it''s bad,NULL}') | [,][]",
                "lists | lists('{it''s bad}', '{it''s bad,ok}') | [,][]",
                "lists | lists(NULL, '{good,it''s bad}') | [,][]",
                "lists_multirange[] | ARRAY[lists_multirange(lists('{it''s bad}', NULL))] | [][][,][]",
                "letters | letters(ROW(NULL, ARRAY[ROW('it''s bad', NULL, NULL)::answer]), NULL) | [,].others[].mood",
                "letters | letters(NULL, ROW(ROW(NULL, NULL, '{ok,it''s bad}')::answer, NULL)) | [,].first.All[]",
            })
    void isNamedWithItsPlaceAndItsRows(String text) throws SQLException {
        String[] parts = text.split(" ?\\| ?", -1);
        String table = "CREATE TABLE people (id integer, \"the value\" " + parts[0] + ");";
        List<Operation> operations = operations(TYPES + table, TO + table);
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, TYPES + table);
            Scripts.execute(
                    connection, "INSERT INTO people VALUES (1, " + parts[1] + "), (2, " + parts[1] + "), (3, NULL)");
            Schema before = new CatalogReader().read(connection);

            assertThatThrownBy(() -> Scripts.run(connection, operations))
                    .hasMessageContaining("enum mood can't lose values that rows hold: people.the value" + parts[2]
                            + " holds 'it's bad' in 2 rows")
                    .hasMessageContaining("Change these rows first");
            assertThat(new CatalogReader().read(connection)).isEqualTo(before);

            Scripts.execute(connection, "DELETE FROM people WHERE id < 3");
            assertThatCode(() -> Scripts.run(connection, operations)).doesNotThrowAnyException();
        }
    }

    private static List<Operation> operations(String from, String to) throws SQLException {
        ObjectId mood = ObjectId.of(Kind.ENUM, QualifiedName.parse("mood"));
        Map<String, String> mapping = Map.of("it's bad", "ok");
        Casts casts = (one, other) -> Casts.Cast.NONE;
        return Diff.between(
                Scripts.schema(from, 17),
                Scripts.schema(to, 17),
                new DiffOptions(Map.of(), Map.of(), Map.of(mood, mapping), casts, true));
    }
}
