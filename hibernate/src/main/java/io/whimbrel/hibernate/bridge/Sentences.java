package io.whimbrel.hibernate.bridge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what the JVM or Hibernate throws into the sentence that the user reads. */
final class Sentences {

    private Sentences() {}

    static String of(Throwable fault) {
        for (@Nullable Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof UnsupportedClassVersionError) {
                return "The model's classes are newer than the Java that reads them (" + each.getMessage()
                        + "): run Whimbrel with that newer Java, or compile the model for this one";
            }
            if (each instanceof NoClassDefFoundError || each instanceof ClassNotFoundException) {
                return missing(each);
            }
            if (each instanceof IncompatibleClassChangeError) {
                return "Two jars on the classpath of the model don't fit together (" + message(each)
                        + "): give them the versions that the application runs with";
            }
        }
        return chain(fault);
    }

    private static String missing(Throwable fault) {
        String name = String.valueOf(fault.getMessage()).replace('/', '.');
        return "The class " + name + ", which the model needs, is not on its classpath: add the jar that holds it";
    }

    /** Hibernate's own sentence, with that of its cause where it tells more. */
    private static String chain(Throwable fault) {
        String sentence = message(fault);
        for (Throwable each = fault.getCause(); each != null; each = each.getCause()) {
            String further = message(each);
            if (!sentence.contains(further)) {
                sentence = sentence + ": " + further;
            }
        }
        return sentence;
    }

    private static String message(Throwable fault) {
        String message = fault.getMessage();
        if (message == null || message.isBlank()) {
            return fault.getClass().getSimpleName();
        }
        return message.strip().replaceAll("\\s+", " ");
    }

    /** What to add to Hibernate's sentence about vectors, which never says what is missing. */
    static String hint(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean vectors = lower.contains("vector") || (sentence.contains("100") && sentence.contains("type code"));
        return vectors
                ? sentence + " (vector types need org.hibernate.orm:hibernate-vector on the classpath, of the same"
                        + " version as Hibernate; halfvec and sparsevec need Hibernate 7)"
                : sentence;
    }
}
