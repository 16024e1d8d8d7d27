package io.whimbrel.generate;

import java.sql.SQLException;

/** A scratch database that fails where no input can make it fail: its server is gone. */
final class ScratchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScratchFailure(SQLException cause) {
        super("The scratch database failed: " + cause.getMessage(), cause);
    }
}
