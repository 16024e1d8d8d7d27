package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of migration files: {@code V20261122_103000_3f9c2b7a10de_add_user_model}. */
final class FileNames {

    /** How the name of a migration looks, for messages. */
    static final String SHAPE = "V<date>_<time>_<id>_<words>";

    private static final int LONGEST_WORDS = 40;

    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);

    private static final Pattern NAME = Pattern.compile("V\\d{8}_\\d{6}_([0-9A-Za-z]+)(?:_(\\w+))?");

    private FileNames() {}

    /** The name without the extension, which is the Java class's, too. */
    static String of(LocalDateTime created, String id, String description) {
        String words = words(description);
        return "V" + CREATED.format(created) + "_" + id + (words.isEmpty() ? "" : "_" + words);
    }

    /** The id within a name without extension, if it is a migration's. */
    static Optional<String> id(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Refuses a file whose name doesn't tell its revision. */
    static void check(String fileName, String id) {
        String named = id(fileName.substring(0, fileName.lastIndexOf('.')))
                .orElseThrow(() -> new WhimbrelException(fileName + " is the migration " + id
                        + ", but isn't named like one: rename it to " + SHAPE.replace("<id>", id)));
        if (!named.equals(id)) {
            throw new WhimbrelException(
                    fileName + " holds the revision " + id + ", but is named for " + named + ": make both the same");
        }
    }

    /** The words of a name without extension: what is left of the description. */
    static String description(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2).replace('_', ' ') : name;
    }

    /** A description in plain letters, digits and underscores, cut at a word's end. */
    static String words(String description) {
        String plain = Normalizer.normalize(description, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (plain.length() <= LONGEST_WORDS) {
            return plain;
        }
        int end = plain.lastIndexOf('_', LONGEST_WORDS);
        return plain.substring(0, end > 0 ? end : LONGEST_WORDS);
    }
}
