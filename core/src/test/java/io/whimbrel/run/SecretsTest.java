package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ALTER ROLE app PASSWORD 'it''s' VALID UNTIL 'x' | ALTER ROLE app PASSWORD '…' VALID UNTIL 'x'",
                "execute CREATE ROLE app LOGIN password 'open … | execute CREATE ROLE app LOGIN password '…'",
                "OPTIONS (user 'me', password 'hunter2') | OPTIONS (user 'me', password '…')",
                "UPDATE users SET password = 'hunter2' | UPDATE users SET password = '…'",
                "CONNECTION 'host=h password=hunter2 port=1' | CONNECTION 'host=h password=… port=1'",
                "postgresql://me:hunter2@host/shop | postgresql://…@host/shop",
                "jdbc:postgresql://h/d?user=me&password=hunter2 | jdbc:postgresql://h/d?user=me&password=…",
                "set it in PGPASSWORD or in the password file | set it in PGPASSWORD or in the password file",
                "ADD COLUMN password text | ADD COLUMN password text",
            })
    void hidesPasswordsOnly(String text, String shown) {
        assertThat(Secrets.hide(text)).isEqualTo(shown);
    }
}
