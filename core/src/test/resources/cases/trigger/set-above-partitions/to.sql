create table events (at int not null, n int, v text) partition by range (at);
create table events_1 partition of events for values from (1) to (10);
create table events_2 partition of events for values from (10) to (20) partition by range (n);
create table events_2a partition of events_2 for values from (1) to (10);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before insert on events for each row execute function touch();
alter table events disable trigger touch;
