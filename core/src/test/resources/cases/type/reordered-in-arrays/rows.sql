insert into app.t (id, t, d, "D", n) values
  (1, array[row(1, 'x "y" \ {}', 1.50), row(null, null, null), null]::app."Odd"[], row(array[row(1, '', 0.10)::app."Odd"], row(3, 'z', 'NaN'), '{infinity,"2020-02-03 04:05:06.123456+07",NULL}'), array[row(null, row(5, 'e', 7), null)]::deeper[], '{"(1,b,2)"}'),
  (2, null, row(null, row(null, null, null), '{}'), null, null),
  (3, '{}', row('{}', null, null), '{}', '{}'),
  (4, array[[row(1, 'a', 1.0), row(2, 'b', 2.00)], [row(3, 'c', 3), row(4, 'd', 4)]]::app."Odd"[], row(null, null, null), null, null);
