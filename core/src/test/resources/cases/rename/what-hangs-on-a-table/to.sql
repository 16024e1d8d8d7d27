create function stamp() returns trigger language plpgsql as 'begin return new; end';
create table u (id bigint primary key, stamped integer);
create trigger touched before update on u for each row execute function stamp();
create rule held as on delete to u do instead nothing;
alter table u enable row level security;
create policy own_rows on u using (id > 1);
comment on policy own_rows on u is 'theirs';
create view v as select id from u;
create trigger seen instead of insert on v for each row execute function stamp();
