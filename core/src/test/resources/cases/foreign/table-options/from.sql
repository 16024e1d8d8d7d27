create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer options (column_name 'a', key 'true'), title text) server archive
    options (table_name 'films', fetch '10');
