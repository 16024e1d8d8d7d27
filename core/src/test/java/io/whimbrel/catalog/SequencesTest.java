package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.SequenceOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class SequencesTest {

    @Test
    void sequencesThatSayNothing() throws SQLException {
        assertThat(Database.read("create sequence numbers").all(Sequence.class))
                .containsExactly(new Sequence(
                        QualifiedName.parse("numbers"), SequenceOptions.defaults("bigint"), null, false, null));
    }

    @Test
    void howTheyCount() throws SQLException {
        assertThat(Database.read("""
                create sequence numbers as smallint increment by -2 minvalue -100 maxvalue 50 start 40 cache 7 cycle;
                comment on sequence numbers is 'Numbers';
                """).all(Sequence.class))
                .containsExactly(new Sequence(
                        QualifiedName.parse("numbers"),
                        new SequenceOptions("smallint", 40, -2, -100, 50, 7, true),
                        null,
                        false,
                        "Numbers"));
    }

    @Test
    void theColumnThatOwnsThem() throws SQLException {
        assertThat(Database.read("create schema a; create table a.users (id serial)")
                        .all(Sequence.class))
                .containsExactly(new Sequence(
                        QualifiedName.parse("a.users_id_seq"),
                        SequenceOptions.defaults("integer"),
                        ObjectId.column(QualifiedName.parse("a.users"), "id"),
                        false,
                        null));
    }

    @Test
    void notAnIdentityColumnsOwn() throws SQLException {
        assertThat(Database.read("create table users (id bigint generated always as identity)")
                        .all(Sequence.class))
                .isEmpty();
    }
}
