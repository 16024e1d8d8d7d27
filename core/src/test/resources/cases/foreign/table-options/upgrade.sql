ALTER FOREIGN TABLE films ALTER COLUMN id OPTIONS (DROP key, SET column_name 'b', ADD "Odd" 'x');
ALTER FOREIGN TABLE films ALTER COLUMN title OPTIONS (ADD column_name 't');
ALTER FOREIGN TABLE films OPTIONS (DROP "fetch", SET table_name 'movies', ADD size '5');
