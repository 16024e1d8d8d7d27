insert into people values (1, row('Ann', row('Main', 'Ur'))), (2, null), (3, row('Bob', null)), (4, row(null, row(null, null)));
