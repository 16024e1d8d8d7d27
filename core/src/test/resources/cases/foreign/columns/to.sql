create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (
    id integer not null,
    title text,
    year integer default 1900,
    note varchar(20) collate "C",
    price numeric(5,1),
    age integer generated always as (2) stored,
    seen boolean options (column_name 'was_seen') not null,
    rated double precision not null default random()
) server archive;
alter foreign table films alter title set statistics 10;
alter foreign table films alter title set storage external;
comment on column films.title is 'Its name';
comment on foreign table films is 'Old ones';
