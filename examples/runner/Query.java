import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A statement's result, as psql shows it. */
final class Query {

    private Query() {}

    static List<String> run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? table(rows(statement.getResultSet())) : List.of();
        }
    }

    private static List<List<String>> rows(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (int i = 1; i <= columns; i++) {
            rows.get(0).add(result.getMetaData().getColumnLabel(i));
        }
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(String.valueOf(result.getString(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> table(List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toList();
        List<String> lines = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> " " + row.get(i)
                                + " ".repeat(widths.get(i) - row.get(i).length()) + " ")
                        .collect(Collectors.joining("|"))
                        .stripTrailing())
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("+")));
        return lines;
    }
}
