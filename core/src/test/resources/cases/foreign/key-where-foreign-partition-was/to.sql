create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (id integer not null, at date not null, code text, constraint events_pkey primary key (id, at))
    partition by range (at);
create unique index events_code on events (code, at);
create table events_rest partition of events default;
