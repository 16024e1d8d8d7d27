insert into t values (1, 2, 3, 4, 5, 'sad', array[row(1.5, 2.5, 3)::narrowed], array[span(row(1.5, 2.5, 3)::narrowed, null)],
    array[row(1, 2, array[row(1, true, 3)::moved, null], 4, 5)::holder], array[row('sad', '{ok,sad}')::moody], 7);
