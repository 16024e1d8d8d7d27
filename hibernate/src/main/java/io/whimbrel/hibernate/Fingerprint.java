package io.whimbrel.hibernate;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A digest of what the entities' DDL depends on.
 *
 * <p>Class folders by the content of their classes and XML files (a compiler writes the same class
 * again and again), jars by name, size and time, which is what a build tool goes by too.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(EntityModelSettings settings) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(settings);
        try {
            for (Path entry : settings.classpath()) {
                fingerprint.add(entry);
            }
            // another Whimbrel may repair the DDL in another way
            fingerprint.add(Fork.bridge());
        } catch (IOException unreadable) {
            throw new WhimbrelException(
                    "Can't read the classpath of the model: " + unreadable.getMessage(), unreadable);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(EntityModelSettings settings) {
        settings.folders().forEach(folder -> add("folder", folder.toString()));
        settings.jars().forEach(jar -> add("jar", jar));
        settings.packages().forEach(name -> add("package", name));
        for (Map.Entry<String, String> entry : new TreeMap<>(settings.properties()).entrySet()) {
            add(entry.getKey(), entry.getValue());
        }
        settings.unit().ifPresent(unit -> add("unit", unit));
        add("java", settings.java().toString());
    }

    private void add(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            for (Path file : files(entry)) {
                byte[] content = Files.readAllBytes(file);
                add(entry.relativize(file).toString(), Integer.toString(content.length));
                digest.update(content);
            }
        } else if (Files.exists(entry)) {
            BasicFileAttributes jar = Files.readAttributes(entry, BasicFileAttributes.class);
            add(entry.toString(), jar.size() + " " + jar.lastModifiedTime().toMillis());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Fingerprint::counts).sorted().toList();
        }
    }

    private static boolean counts(Path file) {
        String name = file.toString();
        return name.endsWith(".class") || name.endsWith(".xml") || name.endsWith("hibernate.properties");
    }

    private void add(String name, String value) {
        for (String part : List.of(name, value)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(new byte[] {
                (byte) (bytes.length >> 24),
                (byte) (bytes.length >> 16),
                (byte) (bytes.length >> 8),
                (byte) bytes.length
            });
            digest.update(bytes);
        }
    }
}
