create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, year integer, title text,
    constraint late check (year > 1900),
    constraint known check (title is not null) not valid,
    constraint first_name check (id > 0)) server archive;
