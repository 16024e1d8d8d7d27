create table orders (id bigint primary key, sum numeric);
create view large as select * from orders where sum > 100;
create function first_one() returns orders language sql begin atomic select id, sum from orders limit 1; end;
create function note() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger noted after insert on orders for each row execute function note();
alter table orders enable row level security;
