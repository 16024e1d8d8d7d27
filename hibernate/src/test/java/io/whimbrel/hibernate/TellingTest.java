package io.whimbrel.hibernate;

import static io.whimbrel.hibernate.Release.HIBERNATE_7;
import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.model.ColumnReference;
import io.whimbrel.model.ModelDefinition;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the entities tell beside their DDL: initial values and former names. */
class TellingTest {

    @ParameterizedTest
    @EnumSource
    void tellsInitialValues(Release release) {
        Map<String, String> person = new TreeMap<>();
        Application.of(release, "initial")
                .read()
                .initialisers()
                .forEach((column, literal) -> person.put(column.toString(), literal));
        assertThat(person)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("cat.legs", "4"),
                        Map.entry("cat.sound", "'meow'"),
                        Map.entry("person.big", "12000000000"),
                        Map.entry("person.constant", "'00000000-0000-0001-0000-000000000002'"),
                        Map.entry("person.count", "0"),
                        Map.entry("person.country", "'NL'"),
                        Map.entry("person.flag", "false"),
                        Map.entry("person.floor", "2"),
                        Map.entry("person.inherited", "true"),
                        Map.entry("person.money", "250"),
                        Map.entry("person.name", "'it''s'"),
                        Map.entry("person.price", "1000"),
                        Map.entry("person.ratio", "0.00000010"),
                        Map.entry("person.settings", "'{}'"),
                        Map.entry("person.since", "'1970-01-01'"),
                        Map.entry("person.tags", "'{}'"),
                        Map.entry("person.version", "0"),
                        Map.entry("person.yes", "'Y'"),
                        Map.entry("person_notes.note", "'none yet'"),
                        Map.entry("person_others.country", "'NL'"),
                        Map.entry("person_others.floor", "2")));
    }

    @ParameterizedTest
    @EnumSource
    void givesLiteralsThatTheColumnsTake(Release release) throws SQLException {
        for (String name : new String[] {"initial", "enums", "guide", "words"}) {
            try (Postgres postgres = new Postgres()) {
                ModelDefinition definition = Application.of(release, name).read();
                postgres.run(definition.statements());
                assertThat(definition.initialisers()).isNotEmpty();
                for (Map.Entry<ColumnReference, String> each :
                        definition.initialisers().entrySet()) {
                    postgres.run(
                            java.util.List.of("alter table \"" + each.getKey().table() + "\" alter \""
                                    + each.getKey().column() + "\" set default " + each.getValue()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheValueOfAnEnumAsItIsStored(Release release) {
        assertThat(Application.of(release, "enums").read().initialisers())
                .containsEntry(new ColumnReference("thing", "plain"), "'zeta'")
                .containsEntry(new ColumnReference("thing", "string"), "'z'")
                .containsEntry(new ColumnReference("thing", "ordinal"), "1");
    }

    @Test
    void tellsTheLabelThatTheEnumSays() {
        assertThat(Application.of(HIBERNATE_7, "valued").read().initialisers())
                .containsEntry(new ColumnReference("shelf", "level"), "'at the bottom'");
    }

    @ParameterizedTest
    @EnumSource
    void tellsFormerNames(Release release) {
        ModelDefinition definition = Application.of(release, "renamed").read();
        assertThat(definition.renamedTables()).containsExactly(Map.entry("hr.people", "hr.persons"));
        assertThat(definition.renamedColumns())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new ColumnReference("hr.people", "id"), "pid",
                        new ColumnReference("hr.people", "fullname"), "title",
                        new ColumnReference("hr.people", "manager_id"), "boss_id",
                        new ColumnReference("hr.people", "postcode"), "zip",
                        new ColumnReference("badge", "number"), "nr"));
    }
}
