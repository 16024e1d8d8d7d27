create table purchases (id bigint primary key, sum numeric);
create view large as select * from purchases where sum > 100;
create function first_one() returns purchases language sql begin atomic select id, sum from purchases limit 1; end;
create function note() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger noted after insert on purchases for each row execute function note();
alter table purchases enable row level security;
