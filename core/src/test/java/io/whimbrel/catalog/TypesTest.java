package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypesTest {

    @Test
    void namespaces() throws SQLException {
        assertThat(Database.read("create schema \"Odd\"; create schema audit; comment on schema audit is 'it''s'")
                        .all(Namespace.class))
                .containsExactly(new Namespace("Odd", null), new Namespace("audit", "it's"));
    }

    @Test
    void extensionsWithoutWhatBelongsToThem() throws SQLException {
        var schema = Database.read("create schema ext; create extension citext schema ext; create extension ltree");

        assertThat(schema.objects().values())
                .containsExactly(
                        new Namespace("ext", null), new Extension("citext", "ext"), new Extension("ltree", "public"));
    }

    @Test
    void enumsWithTheirLabelsInOrder() throws SQLException {
        EnumType read = Database.read("""
                create type status as enum ('on', 'off', 'it''s, "odd"');
                alter type status add value 'between' before 'off';
                comment on type status is 'Status';
                """).all(EnumType.class).get(0);

        assertThat(read.name()).isEqualTo(QualifiedName.parse("status"));
        assertThat(read.labels()).containsExactly("on", "between", "off", "it's, \"odd\"");
        assertThat(read.comment()).isEqualTo("Status");
    }

    @Test
    void enumsWithoutLabels() throws SQLException {
        assertThat(Database.read("create type nothing as enum ()").all(EnumType.class))
                .containsExactly(new EnumType(QualifiedName.parse("nothing"), List.of(), null));
    }

    @Test
    void compositeTypes() throws SQLException {
        assertThat(Database.read("""
                create schema geo;
                create type geo.place as (street text collate "C", gone int, zip varchar(5)[]);
                alter type geo.place drop attribute gone;
                comment on type geo.place is 'Place';
                comment on column geo.place.zip is 'Zip';
                """).all(CompositeType.class))
                .containsExactly(new CompositeType(
                        QualifiedName.parse("geo.place"),
                        List.of(
                                new Column("street", "text", "\"C\"", false, null, null, null, null),
                                Column.of("zip", "character varying(5)[]").withComment("Zip")),
                        "Place"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 18})
    void domains(int major) throws SQLException {
        assertThat(Database.read(major, """
                create domain code as varchar(8) collate "C" default 'x' not null
                    constraint upper_case check (value = upper(value))
                    constraint long_enough check (length(value) > 2);
                comment on domain code is 'Code';
                comment on constraint upper_case on domain code is 'Shouted';
                """).all(Domain.class))
                .containsExactly(new Domain(
                        QualifiedName.parse("code"),
                        "character varying(8)",
                        "\"C\"",
                        "'x'::character varying",
                        true,
                        List.of(
                                Constraint.check("long_enough", "length(VALUE::text) > 2"),
                                Constraint.check("upper_case", "VALUE::text = upper(VALUE::text)")
                                        .withComment("Shouted")),
                        "Code"));
    }

    @Test
    void domainsThatSayNothing() throws SQLException {
        assertThat(Database.read("create domain label as text").all(Domain.class))
                .containsExactly(new Domain(QualifiedName.parse("label"), "text", null, null, false, List.of(), null));
    }
}
