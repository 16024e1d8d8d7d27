package io.whimbrel.hibernate;

import static io.whimbrel.hibernate.Release.HIBERNATE_6;
import static io.whimbrel.hibernate.Release.HIBERNATE_7;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the user reads when the model can't be read: one sentence, with the class. */
class MistakesTest {

    @ParameterizedTest
    @EnumSource
    void namesTheEntityThatHibernateRefuses(Release release) {
        refused(Application.of(release, "mistake"))
                .hasMessageContaining("Mistake$Anonymous' has no identifier")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("at org.hibernate");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheAttributeThatHasNoType(Release release) {
        refused(Application.of(release, "stranger")).hasMessageContaining("Stranger$Host.guest: ");
    }

    @ParameterizedTest
    @EnumSource
    void findsTheEntityThatHibernateDoesNotName(Release release) {
        refused(Application.of(release, "untyped"))
                .hasMessageContaining("refuses the entity" + " io.whimbrel.hibernate.entities.untyped.Untyped$Host: ");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStackTraceForThoseWhoAsk(Release release) {
        refused(Application.of(release, "mistake")).cause().hasMessageContaining("\tat org.hibernate");
    }

    @Test
    void namesTheVectorWithoutALength() {
        refused(Application.of(HIBERNATE_7, "endless"))
                .hasMessageContaining("Endless$Document.embedding has no length: add @Array(length");
    }

    @Test
    void saysWhatVectorsNeed() {
        refused(Application.of(HIBERNATE_6, "vectors"))
                .hasMessageContaining("Vectors$Passage.half")
                .hasMessageContaining("hibernate-vector");
    }

    @Test
    void namesTheFoldersWithoutEntities() {
        refused(Application.of(HIBERNATE_7, "nowhere"))
                .hasMessageStartingWith("No entities found: searched ")
                .hasMessageContaining("test-classes")
                .hasMessageContaining("entities.nowhere");
    }

    @Test
    void asksForHibernate() {
        assertThatThrownBy(() -> new EntityModel(EntityModelSettings.of(List.of(Application.CLASSES))).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageStartingWith("Hibernate is not on the classpath of the model");
    }

    @Test
    void namesAJavaThatIsNotThere() {
        EntityModelSettings settings =
                Application.of(HIBERNATE_7, "guide").settings().withJava(Path.of("no", "such", "java"));
        assertThatThrownBy(() -> new EntityModel(settings).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining(Path.of("no", "such", "java").toString());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Application application) {
        assertThat(application.settings().classpath()).isNotEmpty();
        return assertThatThrownBy(application::read).isInstanceOf(WhimbrelException.class);
    }
}
