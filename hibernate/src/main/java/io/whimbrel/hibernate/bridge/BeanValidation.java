package io.whimbrel.hibernate.bridge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.spi.JdbcServices;

/**
 * Brings {@code @NotNull}, {@code @Size}, {@code @Min} and the like into the boot model.
 *
 * <p>Hibernate does that only while it builds a SessionFactory, which takes seconds; this calls the
 * one method that matters. It is reached by reflection, for Hibernate keeps it package-private.
 */
final class BeanValidation {

    private BeanValidation() {}

    /** What kept the constraints from being applied; empty if they were, or if there is no Bean Validation. */
    static Optional<String> apply(Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings) {
        if (!isWanted(settings) || !isPresent()) {
            return Optional.empty();
        }
        try {
            Object factory = Class.forName("jakarta.validation.Validation")
                    .getMethod("buildDefaultValidatorFactory")
                    .invoke(null);
            ClassLoaderService loading = registry.requireService(ClassLoaderService.class);
            Method apply = activator();
            apply.invoke(
                    null,
                    factory,
                    metadata.getEntityBindings(),
                    settings,
                    registry.requireService(JdbcServices.class).getDialect(),
                    classes(loading));
            return Optional.empty();
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return Optional.of("The constraints of Bean Validation are not in the DDL: " + Sentences.of(cause));
        } catch (ReflectiveOperationException | LinkageError missing) {
            return Optional.of("The constraints of Bean Validation are not in the DDL: " + Sentences.of(missing));
        }
    }

    private static boolean isPresent() {
        try {
            Class.forName("jakarta.validation.ConstraintViolation", false, BeanValidation.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static boolean isWanted(Map<String, Object> settings) {
        Object mode = settings.get("jakarta.persistence.validation.mode");
        List<String> modes = mode == null
                ? List.of("auto")
                : List.of(mode.toString().toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        return !"false".equals(String.valueOf(settings.get("hibernate.validator.apply_to_ddl")))
                && (modes.contains("auto") || modes.contains("ddl"));
    }

    private static Method activator() throws ReflectiveOperationException {
        Method apply = Class.forName("org.hibernate.boot.beanvalidation.TypeSafeActivator")
                .getDeclaredMethod(
                        "applyRelationalConstraints",
                        Class.forName("jakarta.validation.ValidatorFactory"),
                        Collection.class,
                        Map.class,
                        Dialect.class,
                        ClassLoaderAccess.class);
        apply.setAccessible(true);
        return apply;
    }

    private static ClassLoaderAccess classes(ClassLoaderService loading) {
        return new ClassLoaderAccess() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> Class<T> classForName(String name) {
                return (Class<T>) loading.classForName(name);
            }

            @Override
            public java.net.URL locateResource(String name) {
                return loading.locateResource(name);
            }
        };
    }
}
