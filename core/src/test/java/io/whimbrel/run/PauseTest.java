package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Duration ASKED = Duration.ofMillis(10);

    @Test
    void aDiskThatKeepsUpIsLeftAloneAsLongAsAskedFor() {
        assertThat(Pause.behindBatch(ASKED, Duration.ofMillis(3))).isEqualTo(ASKED);
        assertThat(Pause.behindBatch(Duration.ofSeconds(5), Duration.ofSeconds(4)))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aDiskThatIsBehindIsLeftAloneTwiceAsLongAsItTookUpToTwoSeconds() {
        assertThat(Pause.behindBatch(ASKED, Duration.ofMillis(300))).isEqualTo(Duration.ofMillis(600));
        assertThat(Pause.behindBatch(ASKED, Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(2));
    }
}
