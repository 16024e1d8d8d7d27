package io.whimbrel.examples.dspace;

import io.whimbrel.examples.EntityJars;
import io.whimbrel.examples.EntitySetTest;
import java.nio.file.Path;

/** DSpace's entities, from its jar alone. */
class DspaceTest extends EntitySetTest {

    DspaceTest() {
        super(EntityJars.named("dspace-api-*.jar", Path.of("target/dspace/dspace-api-9.2.jar")), 204, 62);
    }
}
