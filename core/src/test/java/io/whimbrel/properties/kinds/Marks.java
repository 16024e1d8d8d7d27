package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Recipe;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** An index by which a table's rows are known to subscribers, or laid out by CLUSTER: one of its own, or that of a key. */
public final class Marks implements Recipe {

    @Override
    public String kind() {
        return "mark";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public Optional<Piece> place(Words words) {
        return words.any("table")
                .map(table -> new Piece(kind(), table.name(), words.oneOf("own", "key"), List.of(), ""));
    }

    @Override
    public Optional<Piece> at(Piece place, Words words) {
        String table = place.owner();
        String mark = words.oneOf("replica identity using index ", "replica identity using index ", "cluster on ");
        String plain = table.replace('.', '_');
        if (place.name().equals("key")) {
            String key = words.oneOf("pk_", "un_") + plain;
            return Optional.of(new Piece(kind(), table, "key", List.of(), "alter table " + table + " " + mark + key));
        }
        return words.anyColumn(table).map(column -> {
            String index = "mark_" + plain;
            String refused = words.chance(60)
                    ? "alter table " + table + " alter column " + column.name() + " set not null;\n"
                    : "";
            String made = "create unique index " + index + " on " + table + " (" + column.name() + ");\n";
            return new Piece(
                    kind(), table, "own", List.of(), refused + made + "alter table " + table + " " + mark + index);
        });
    }
}
