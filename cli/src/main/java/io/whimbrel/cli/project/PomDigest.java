package io.whimbrel.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A digest of a pom.xml and of its parents as far as they are local. */
final class PomDigest {

    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);
    private static final Pattern RELATIVE_PATH = Pattern.compile("<relativePath>\\s*(.*?)\\s*</relativePath>");

    private PomDigest() {}

    static String of(Path project) throws IOException {
        MessageDigest digest = sha256();
        Set<Path> seen = new LinkedHashSet<>();
        Path pom = project.resolve("pom.xml").toAbsolutePath().normalize();
        while (Files.isRegularFile(pom) && seen.add(pom)) {
            byte[] content = Files.readAllBytes(pom);
            digest.update(pom.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            pom = parent(pom, new String(content, StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where Maven looks for a parent: relativePath, or the folder above. */
    private static Path parent(Path pom, String text) {
        Matcher parent = PARENT.matcher(text);
        if (!parent.find()) {
            return pom;
        }
        Matcher relative = RELATIVE_PATH.matcher(parent.group(1));
        Path path = pom.resolveSibling(relative.find() ? relative.group(1) : "../pom.xml")
                .normalize();
        return Files.isDirectory(path) ? path.resolve("pom.xml") : path;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
