create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (id integer, at date, kind text, constraint events_pkey primary key (id, at)) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_rest partition of events default;
create table answers (event integer, at date, constraint answers_event foreign key (event, at) references events);
