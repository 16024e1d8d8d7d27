package io.whimbrel.examples.hapi;

import io.whimbrel.examples.EntityJars;
import io.whimbrel.examples.EntitySetTest;
import io.whimbrel.generate.Workspace.Format;
import org.junit.jupiter.api.Test;

/** HAPI FHIR's entities, with their own Hibernate. */
class HapiTest extends EntitySetTest {

    HapiTest() {
        super(EntityJars.named("hapi-fhir-jpaserver-model-*.jar"), 118, 29);
    }

    @Test
    void goesUpAndDownInSql() throws Exception {
        goUpAndDown(Format.SQL);
    }
}
