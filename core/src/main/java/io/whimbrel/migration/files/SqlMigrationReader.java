package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Acceptance;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Boundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a migration that is written in SQL.
 *
 * <p>The SQL itself isn't parsed: what stands between two marked lines is one operation, of however many
 * statements, which the JDBC driver tells apart.
 */
final class SqlMigrationReader {

    private static final Pattern SECTION = Pattern.compile("-- (upgrade|downgrade)(?: ([\\w.-]+))?\\s*");

    private static final String MARKERS =
            Arrays.stream(SqlMarker.values()).map(SqlMarker::line).collect(Collectors.joining(", "));

    private final String fileName;

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private final List<String> header = new ArrayList<>();

    private final Map<String, List<Acceptance>> acceptances = new HashMap<>();

    private SqlMigrationReader(String fileName) {
        this.fileName = fileName;
    }

    static SqlMigration read(String fileName, String content) {
        SqlMigrationReader reader = new SqlMigrationReader(fileName);
        reader.split(content);
        SqlHeader header = SqlHeader.read(fileName, reader.header);
        return new SqlMigration(fileName, header, reader.changes(), reader.acceptances);
    }

    /** Whether a line would be taken for one of the file's own. */
    static boolean isMarked(String line) {
        return line.startsWith(SqlMarker.PREFIX) || SECTION.matcher(line).matches();
    }

    private void split(String content) {
        List<String> section = header;
        for (String line : content.lines().toList()) {
            Matcher matcher = SECTION.matcher(line);
            if (matcher.matches()) {
                String database = matcher.group(2) == null ? Database.DEFAULT : matcher.group(2);
                section = new ArrayList<>();
                if (sections.put(matcher.group(1) + " " + database, section) != null) {
                    throw new WhimbrelException(fileName + " has the line \"" + line.strip()
                            + "\" twice: put all that belongs to it behind the first one");
                }
            } else {
                section.add(line);
            }
        }
    }

    private SortedMap<String, NewMigration.Change> changes() {
        SortedMap<String, NewMigration.Change> changes = new TreeMap<>();
        changes.put(Database.DEFAULT, NewMigration.Change.NONE);
        if (sections.isEmpty()) {
            throw new WhimbrelException(fileName + " has no line \"-- upgrade\": add it before the SQL of the upgrade,"
                    + " and \"-- downgrade\" before that of the downgrade");
        }
        for (String section : sections.keySet()) {
            String database = section.substring(section.indexOf(' ') + 1);
            changes.put(
                    database,
                    new NewMigration.Change(
                            operations(Direction.UPGRADE, database), operations(Direction.DOWNGRADE, database)));
        }
        return changes;
    }

    private List<Operation> operations(Direction direction, String database) {
        List<String> lines = sections.get(section(direction, database));
        if (lines == null) {
            String suffix = database.equals(Database.DEFAULT) ? "" : " " + database;
            Direction other = direction == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
            throw new WhimbrelException(fileName + " has a line \"-- " + other.word() + suffix + "\", but no \"-- "
                    + direction.word() + suffix + "\": add it, with nothing behind it if there is nothing to do");
        }
        List<Acceptance> accepted = new ArrayList<>();
        acceptances.put(section(direction, database), accepted);
        header.stream()
                .filter(SqlAcceptance::isOne)
                .map(line -> SqlAcceptance.read(fileName, line, Acceptance.EVERYWHERE))
                .forEach(accepted::add);
        return operations(lines, accepted);
    }

    /** What names a section. */
    static String section(Direction direction, String database) {
        return direction.word() + " " + database;
    }

    private List<Operation> operations(List<String> lines, List<Acceptance> accepted) {
        List<Operation> operations = new ArrayList<>();
        List<String> chunk = new ArrayList<>();
        Boundary boundary = Boundary.WITHIN;
        for (String line : lines) {
            if (SqlAcceptance.isOne(line)) {
                accepted.add(SqlAcceptance.read(fileName, line, operations.size()));
                continue;
            }
            if (!line.startsWith(SqlMarker.PREFIX)) {
                chunk.add(line);
                continue;
            }
            SqlMarker marker = marker(line);
            boolean commits = marker == SqlMarker.COMMIT && boundary == Boundary.WITHIN;
            add(operations, chunk, commits ? Boundary.COMMIT_AFTER : boundary);
            chunk.clear();
            boundary = switch (marker) {
                case COMMIT, TRANSACTION -> Boundary.WITHIN;
                case OUTSIDE_TRANSACTION -> Boundary.OUTSIDE;
                case BATCHES -> Boundary.BATCHES;
            };
        }
        add(operations, chunk, boundary);
        return operations;
    }

    private SqlMarker marker(String line) {
        return Arrays.stream(SqlMarker.values())
                .filter(marker -> marker.line().equals(line.strip()))
                .findFirst()
                .orElseThrow(() -> new WhimbrelException(
                        fileName + " has the line \"" + line.strip() + "\", which says nothing: there are " + MARKERS));
    }

    private void add(List<Operation> operations, List<String> chunk, Boundary boundary) {
        boolean empty = chunk.stream().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("--"));
        if (!empty) {
            String sql = String.join("\n", chunk);
            operations.add(
                    boundary == Boundary.BATCHES ? BatchMarker.read(fileName, sql) : new ExecuteSql(sql, boundary));
        }
    }
}
