package io.whimbrel.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The commented {@code whimbrel.yaml} that {@code init} writes. */
public final class ConfigurationTemplate {

    private ConfigurationTemplate() {}

    /**
     * The file's text: every key, explained, with its default.
     *
     * @return the text
     */
    public static String text() {
        try (InputStream stream = ConfigurationTemplate.class.getResourceAsStream(Configuration.FILE_NAME)) {
            if (stream == null) {
                throw new IllegalStateException("the template is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
