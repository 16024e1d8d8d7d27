create table held (a integer, b integer, c integer);
create domain boxed as held default row(1, 2, 3)::held;
create function body() returns text language sql begin atomic select (row(1, 2, 3)::held)::text; end;
create table t (
    id integer primary key default length(body()),
    one held default row(1, 2, 3)::held,
    two text default (row(1, 2, 3)::held)::text,
    three held[] default array[row(1, 2, 3)::held],
    four held default '(1,2,3)',
    five boxed,
    n integer generated always as ((row(id, 2, 3)::held).b) stored,
    check (one <> row(1, 2, 3)::held)
);
create index t_row on t (((row(id, 2, 3)::held).a));
create view v as select id, row(1, 2, 3)::held as h from t;
create view plain as select id, (row(1, 2, 3)::held)::text as h from t;
create view on_plain as select h from plain;
create materialized view m as select row(1, 2, 3)::held as h;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger t_touch before update on t for each row when (new.one <> row(1, 2, 3)::held) execute function touch();
alter table t enable row level security;
create policy p on t using (one <> row(1, 2, 3)::held);
create table log (h held);
create rule r as on delete to t do also insert into log values (row(1, 2, 3)::held);
