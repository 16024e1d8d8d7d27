create table events (at date, id int, body text) partition by range (at);
create table events_old partition of events for values from ('2020-01-01') to ('2021-01-01');
create index events_id on events (id) include (body, at) where id > 0;
create index events_old_body on events_old (body desc nulls last);
