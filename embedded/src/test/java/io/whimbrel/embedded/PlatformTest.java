package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, false, linux-arm64v8, postgres-linux-arm_64.txz",
        "Linux, amd64, true, linux-amd64-alpine, postgres-linux-x86_64-alpine_linux.txz",
        "Mac OS X, aarch64, false, darwin-arm64v8, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, false, darwin-amd64, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, false, windows-amd64, postgres-windows-x86_64.txz",
    })
    void namesTheArtifact(String os, String arch, boolean alpine, String artifact, String resource) {
        assertThat(Platform.of(os, arch, alpine)).isEqualTo(new Platform(artifact, resource));
    }

    @Test
    void refusesAPlatformWithoutBinaries() {
        assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9", false))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessage("There is no embedded PostgreSQL for SunOS on sparcv9: install PostgreSQL, or take one on"
                        + " another machine, and set its url.");
    }
}
