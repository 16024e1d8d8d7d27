create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, year integer, title text,
    constraint late check (year > 1950),
    constraint known check (title is not null),
    constraint other_name check (id > 0),
    constraint short check (length(title) < 100) not valid,
    constraint mine check (year < 3000) no inherit) server archive;
comment on constraint mine on films is 'For now';
