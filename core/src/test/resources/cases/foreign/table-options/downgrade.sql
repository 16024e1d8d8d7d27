ALTER FOREIGN TABLE films ALTER COLUMN id OPTIONS (DROP "Odd", SET column_name 'a', ADD key 'true');
ALTER FOREIGN TABLE films ALTER COLUMN title OPTIONS (DROP column_name);
ALTER FOREIGN TABLE films OPTIONS (DROP size, SET table_name 'films', ADD "fetch" '10');
