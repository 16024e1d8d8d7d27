import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether two texts are the same but for ids and times, which must differ in the same places. */
final class Sameness {

    private static final Pattern ID = Pattern.compile("(?<![0-9a-z])([0-9a-f]{12}|[0-9]{8}_[0-9]{6})(?![0-9a-z])");
    private static final Pattern DURATION = Pattern.compile("[0-9]+ ms");

    private final Map<String, String> guides = new HashMap<>();

    boolean of(List<String> guide, List<String> real) {
        List<String> written = ids(guide);
        List<String> found = ids(real);
        for (int i = 0; i < Math.min(written.size(), found.size()); i++) {
            guides.putIfAbsent(found.get(i), written.get(i));
        }
        return withoutDurations(guide).equals(withoutDurations(inWordsOfGuide(real)));
    }

    List<String> inWordsOfGuide(List<String> real) {
        return real.stream()
                .map(line -> ID.matcher(line).replaceAll(id -> guides.getOrDefault(id.group(), id.group())))
                .toList();
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .flatMap(line -> ID.matcher(line).results().map(MatchResult::group))
                .toList();
    }

    private static List<String> withoutDurations(List<String> lines) {
        return lines.stream()
                .map(line -> DURATION.matcher(line).replaceAll("… ms"))
                .toList();
    }
}
