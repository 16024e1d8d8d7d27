create table held (a integer, b integer, c integer);
create function body() returns held language sql begin atomic select row(1, 2, 3)::held; end;
create function word() returns held language sql as 'select row(1, 2, 3)::held';
create table t (
    id integer primary key,
    h held,
    n integer generated always as ((row(id, 2, 3)::held).b) stored,
    check (h <> row(1, 2, 3)::held)
);
create index t_row on t (((row(id, 2, 3)::held).a));
create view v as select id, row(1, 2, 3)::held as h from t;
create view plain as select id, (row(1, 2, 3)::held)::text as h from t;
create view on_plain as select h from plain;
create materialized view m as select row(1, 2, 3)::held as h;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger t_touch before update on t for each row when (new.h <> row(1, 2, 3)::held) execute function touch();
alter table t enable row level security;
create policy p on t using (h <> row(1, 2, 3)::held);
create table log (h held);
create rule r as on delete to t do also insert into log values (row(1, 2, 3)::held);
