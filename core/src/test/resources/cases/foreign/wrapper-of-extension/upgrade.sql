CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SERVER archive FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'films', host 'archive.internal');
CREATE FOREIGN TABLE old_films (
    id integer OPTIONS (column_name 'film_id'),
    title text
) SERVER archive OPTIONS (schema_name 'public', table_name 'films');
