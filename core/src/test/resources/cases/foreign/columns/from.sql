create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (
    id integer,
    title text not null,
    year text default '1900',
    note varchar(100),
    price numeric(10,2),
    gone text,
    age integer generated always as (1) stored
) server archive;
