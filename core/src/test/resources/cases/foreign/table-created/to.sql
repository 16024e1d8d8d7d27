create foreign data wrapper w;
create server archive foreign data wrapper w;
create schema old;
create foreign table old.films (
    id integer options (column_name 'film_id', key 'true') not null,
    title text collate "C" default 'untitled',
    year integer,
    age integer generated always as (2000 - year) stored,
    constraint films_year check (year > 1880),
    constraint films_title check (title <> '') not valid
) server archive options (schema_name 'public', "Table Name" 'it''s');
alter foreign table old.films alter title set statistics 500;
alter foreign table old.films alter title set (n_distinct = -0.5);
comment on foreign table old.films is 'What was shown';
comment on column old.films.year is 'First shown';
comment on constraint films_year on old.films is 'None before';
create foreign table nothing () server archive;
