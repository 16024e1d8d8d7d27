create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer options (column_name 'b', "Odd" 'x'), title text options (column_name 't')) server archive
    options (table_name 'movies', size '5');
