create table held (a integer, b integer);
create domain boxed as held default row(1, 2)::held;
create table t (
    id integer primary key,
    one held default row(1, 2)::held,
    two text default (row(1, 2)::held)::text,
    three held[] default array[row(1, 2)::held],
    four held default '(1,2)',
    five boxed,
    six integer default (row(1, 2)::held).b,
    seven held default row(1, 2),
    eight held default row(1, 2)::held
);
create table u (one held default row(3, 4)::held);
