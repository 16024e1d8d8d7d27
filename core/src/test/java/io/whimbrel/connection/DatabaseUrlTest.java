package io.whimbrel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseUrlTest {

    private static final Map<String, String> NONE = Map.of();

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5433/shop, db.example:5433, shop",
        "jdbc:postgresql://db.example/shop, db.example:5432, shop",
        "jdbc:postgresql:shop, localhost:5432, shop",
        "jdbc:postgresql:///shop, localhost:5432, shop",
        "jdbc:postgresql://[::1]:5433/shop, [::1]:5433, shop",
        "jdbc:postgresql://db.example/my%20shop, db.example:5432, my shop",
        "postgresql://db.example:5433/shop, db.example:5433, shop",
        "postgres://db.example/shop, db.example:5432, shop",
        "postgresql:///shop, localhost:5432, shop"
    })
    void readsAddressAndDatabase(String text, String address, String database) {
        DatabaseUrl url = DatabaseUrl.parse(text, NONE);

        assertThat(url.address()).isEqualTo(address);
        assertThat(url.database()).isEqualTo(database);
    }

    @Test
    void readsSeveralHosts() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:postgresql://one:1,two/shop?targetServerType=primary", NONE);

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://one:1,two:5432/shop");
        assertThat(url.properties()).containsEntry("targetServerType", "primary");
    }

    @Test
    void readsALoginInEitherPlace() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?user=ann&password=s%26cret", NONE)
                        .properties())
                .containsEntry("user", "ann")
                .containsEntry("password", "s&cret");
        assertThat(DatabaseUrl.parse("postgresql://ann:s%40c+ret@h/d?sslmode=require&application_name=shop", NONE)
                        .properties())
                .containsEntry("user", "ann")
                .containsEntry("password", "s@c+ret")
                .containsEntry("sslmode", "require")
                .containsEntry("ApplicationName", "shop");
    }

    @Test
    void takesWhatTheUrlLeavesOutFromTheEnvironment() {
        Map<String, String> environment =
                Map.of("PGHOST", "db.example", "PGPORT", "5433", "PGUSER", "ann", "PGPASSWORD", "secret");

        DatabaseUrl url = DatabaseUrl.parse("postgresql:///shop", environment);

        assertThat(url.address()).isEqualTo("db.example:5433");
        assertThat(url.user()).isEqualTo("ann");
        assertThat(url.properties()).containsEntry("password", "secret");
        assertThat(DatabaseUrl.parse("postgresql://bob@other/shop", environment))
                .returns("bob", DatabaseUrl::user)
                .returns("other:5432", DatabaseUrl::address);
    }

    @Test
    void doesWithoutAUrlIfTheEnvironmentNamesADatabase() {
        assertThat(DatabaseUrl.fromEnvironment(Map.of("PGDATABASE", "shop", "PGHOST", "db.example")))
                .get()
                .hasToString("db.example:5432/shop");
        assertThat(DatabaseUrl.parse("postgresql://h?user=ann", Map.of("PGDATABASE", "shop")))
                .hasToString("h:5432/shop");
        assertThat(DatabaseUrl.fromEnvironment(Map.of("PGPASSWORD", "secret"))).isEmpty();
    }

    @Test
    void keepsTheLoginForAnotherDatabase() {
        DatabaseUrl url =
                DatabaseUrl.parse("postgresql://ann:secret@h/shop", NONE).withDatabase("it's/odd");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h:5432/it%27s%2Fodd");
        assertThat(url.user()).isEqualTo("ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:secret@h/shop",
                "jdbc:postgresql://ann:secret@h/shop",
                "jdbc:postgresql://h/shop?user=ann&password=secret"
            })
    void neverShowsThePassword(String text) {
        assertThat(DatabaseUrl.parse(text, NONE)).asString().doesNotContain("secret");
        assertThat(DatabaseUrl.parse(text, NONE).jdbcUrl()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://h/secret",
                "jdbc:postgresql://h:secret/d",
                "postgresql://ann:se/cret@h/d",
                "postgresql://ann:%zzsecret@h/d",
                ""
            })
    void refusesWhatItCannotReadWithoutShowingIt(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text, NONE))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("jdbc:postgresql://host:port/database")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAUrlWithoutADatabase() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://h", NONE))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("names no database");
    }

    @Test
    void refusesASocketDirectory() {
        assertThatThrownBy(() -> DatabaseUrl.fromEnvironment(Map.of("PGHOST", "/run/postgresql")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("/run/postgresql");
    }
}
