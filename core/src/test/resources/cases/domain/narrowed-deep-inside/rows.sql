insert into t values
  (1, row(null, '{}', null), array[row(null, null, null)::r, null], '(,)', '{}', 1.5),
  (2, null, null, 'empty', '{(,)}', null);
