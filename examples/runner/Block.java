import java.util.List;
import java.util.regex.Pattern;

/** A block of the guide, between its lines of backticks. */
record Block(String heading, String needs, int start, int end, String language, String path, List<String> text) {

    private static final Pattern NEEDS = Pattern.compile("<!-- needs (.*) -->");

    static Block next(List<String> guide, int from) {
        String heading = "";
        String needs = "";
        for (int i = 0; i < guide.size(); i++) {
            String line = guide.get(i);
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+ ", "");
                needs = "";
            } else if (NEEDS.matcher(line).matches()) {
                needs = NEEDS.matcher(line).replaceFirst("$1");
            } else if (line.startsWith("```")) {
                int end = i + 1;
                while (!guide.get(end).equals("```")) {
                    end++;
                }
                if (i >= from) {
                    String[] words = line.substring(3).split(" ", 2);
                    List<String> text = List.copyOf(guide.subList(i + 1, end));
                    return new Block(heading, needs, i, end, words[0], words.length > 1 ? words[1] : "", text);
                }
                i = end;
            }
        }
        return null;
    }

    Block endingAt(int line) {
        return new Block(heading, needs, start, line, language, path, text);
    }
}
