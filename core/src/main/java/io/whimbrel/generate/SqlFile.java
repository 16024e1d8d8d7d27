package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A file of SQL as the server gets it, and where in it the server finds fault.
 *
 * @param path the file
 * @param text what is run: the file, but for the two lines that pg_dump writes for psql alone
 */
record SqlFile(Path path, String text) {

    /** Since August 2025 pg_dump has psql refuse commands between these lines, of which it itself writes none. */
    private static final Pattern RESTRICTED =
            Pattern.compile("\\A((?:\\s|--.*\\n)*)\\\\restrict (\\w+)$", Pattern.MULTILINE);

    private static final Pattern COPY = Pattern.compile("(?im)^COPY\\s.*\\sFROM\\s+STDIN\\b");

    private static final Pattern END_OF_COPY = Pattern.compile("(?m)^\\\\\\.");

    /** By the function of the server that looks a role up, since its message comes in many languages. */
    private static final Map<String, String> HINTS = Map.of(
            "get_role_oid",
            "; make that role on the server of the scratch databases, or leave owners and privileges out, as"
                    + " `pg_dump --no-owner --no-privileges` does",
            "get_rolespec_tuple",
            "; make that role on the server of the scratch databases, or leave it out");

    static SqlFile read(Path path) {
        try {
            String text = Files.readString(path);
            return new SqlFile(path, unrestricted(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new WhimbrelException(
                    path + " isn't UTF-8; save it in that encoding (pg_dump has --encoding=UTF8)", e);
        } catch (IOException e) {
            throw new WhimbrelException("Can't read " + path + ": " + e.getMessage(), e);
        }
    }

    /** The lines stay, empty, so that all others keep their numbers. */
    private static String unrestricted(String text) {
        Matcher restricted = RESTRICTED.matcher(text);
        if (!restricted.find()) {
            return text;
        }
        String rest = text.substring(restricted.end());
        return restricted.group(1) + rest.replaceFirst("(?m)^\\\\unrestrict " + restricted.group(2) + "$", "");
    }

    /**
     * What to say when PostgreSQL refuses it: where, its own words, and what to do where that is known.
     *
     * @param advice what to do, if the caller knows
     */
    WhimbrelException refusal(SQLException e, String advice) {
        ServerErrorMessage server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        int position = server == null ? 0 : server.getPosition();
        if (server == null || server.getMessage() == null) {
            return new WhimbrelException("PostgreSQL refused " + path + ": " + e.getMessage(), e);
        }
        if (position == 0) {
            return new WhimbrelException(
                    "PostgreSQL refused " + path + ": " + words(server) + hint(server) + advice, e);
        }
        int offset = text.offsetByCodePoints(0, position - 1);
        String ahead = text.substring(0, offset);
        String line = text.substring(ahead.lastIndexOf('\n') + 1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        String where = path + ", line " + (ahead.chars().filter(c -> c == '\n').count() + 1);
        if (isInCopy(ahead)) {
            return new WhimbrelException(
                    where + ", is data for COPY … FROM stdin: a model has no rows; leave them out, as"
                            + " `pg_dump --schema-only` does",
                    e);
        }
        if (line.startsWith("\\")) {
            return new WhimbrelException(
                    where + ", is a command of psql's: " + line + "; the file is run by the server itself, so take"
                            + " that line out",
                    e);
        }
        return new WhimbrelException(
                "PostgreSQL refused " + where + ": " + words(server) + hint(server) + advice + ", at: " + line, e);
    }

    /** Whether a place is behind the beginning of a COPY, and not behind its end. */
    private static boolean isInCopy(String ahead) {
        int begin = -1;
        Matcher copy = COPY.matcher(ahead);
        while (copy.find()) {
            begin = copy.end();
        }
        return begin >= 0 && !END_OF_COPY.matcher(ahead.substring(begin)).find();
    }

    private static String words(ServerErrorMessage server) {
        String detail = server.getDetail();
        return server.getMessage() + (detail == null ? "" : " (" + detail.replaceAll("\\s+", " ") + ")");
    }

    private static String hint(ServerErrorMessage server) {
        return HINTS.getOrDefault(String.valueOf(server.getRoutine()), "");
    }
}
