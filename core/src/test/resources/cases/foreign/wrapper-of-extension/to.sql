create table films (id integer);
create extension postgres_fdw;
create server archive foreign data wrapper postgres_fdw options (host 'archive.internal', dbname 'films');
create foreign table old_films (id integer options (column_name 'film_id'), title text)
    server archive options (schema_name 'public', table_name 'films');
