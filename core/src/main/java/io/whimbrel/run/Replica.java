package io.whimbrel.run;

import java.time.Duration;

/**
 * A server that follows this one.
 *
 * @param name its {@code application_name}, and where it is
 * @param lag how far it is behind
 */
public record Replica(String name, Duration lag) {

    /** {@return such as {@code walreceiver at 10.0.0.7, 12 s behind}} */
    @Override
    public String toString() {
        return name + ", " + lag.toSeconds() + " s behind";
    }
}
