package io.whimbrel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/configuration.md to what is really read. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");

    private static final Pattern YAML = Pattern.compile("^```yaml\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "DATABASE_URL", "postgresql://localhost/shop",
            "ANALYTICS_URL", "postgresql://localhost/analytics",
            "SCRATCH_PASSWORD", "secret");

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path folder;

    @Test
    void everyExampleCanBeRead() throws IOException {
        List<String> examples = YAML.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            Path file = Files.writeString(folder.resolve(Configuration.FILE_NAME), example);
            assertThatCode(() -> Configuration.read(file, ENVIRONMENT))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theTableHasEveryKeyAndNoOther() throws IOException {
        List<String> told = Pattern.compile("^\\| `([a-z._]+)` \\|.*\\|.*\\|$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE).split("## Where the database is", 2)[0])
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ConfigurationReader.TOP.stream(),
                                ConfigurationReader.MODEL.stream().map(key -> "model." + key),
                                ConfigurationReader.MANAGE.stream().map(key -> "manage." + key),
                                ConfigurationReader.ENUMS.stream().map(key -> "enums." + key),
                                ConfigurationReader.LARGE_TABLES.stream().map(key -> "large_tables." + key),
                                Stream.of("scratch.url"))
                        .flatMap(keys -> keys)
                        .toList());
        assertThat(ConfigurationReader.TOP).containsAll(ConfigurationReader.DATABASE);
    }
}
