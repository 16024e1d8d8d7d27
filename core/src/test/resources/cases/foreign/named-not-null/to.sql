create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer constraint numbered not null, title text, year integer constraint known not null,
    virtual integer generated always as (year + 1) virtual) server archive;
alter foreign table films add constraint titled not null title not valid;
