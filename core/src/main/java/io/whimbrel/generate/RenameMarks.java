package io.whimbrel.generate;

import io.whimbrel.generate.rename.RenameMark;
import io.whimbrel.model.ModelDefinition;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What {@code @RenamedFrom} says in a model. */
final class RenameMarks {

    private RenameMarks() {}

    static List<RenameMark> of(ModelDefinition definition) {
        List<RenameMark> marks = new ArrayList<>();
        definition
                .renamedTables()
                .forEach((table, former) -> marks.add(new RenameMark(
                        QualifiedName.parse(table),
                        "",
                        QualifiedName.parse(former).name())));
        definition
                .renamedColumns()
                .forEach((column, former) ->
                        marks.add(new RenameMark(QualifiedName.parse(column.table()), column.column(), former)));
        // the same sentence each time, should two of them contradict each other
        marks.sort(Comparator.comparing(RenameMark::table).thenComparing(RenameMark::column));
        return marks;
    }
}
