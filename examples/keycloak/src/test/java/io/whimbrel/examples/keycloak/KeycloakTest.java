package io.whimbrel.examples.keycloak;

import io.whimbrel.examples.EntityJars;
import io.whimbrel.examples.EntitySetTest;

/** Keycloak's entities, with their own Hibernate. */
class KeycloakTest extends EntitySetTest {

    KeycloakTest() {
        super(EntityJars.named("keycloak-model-jpa-*.jar"), 157, 87);
    }
}
