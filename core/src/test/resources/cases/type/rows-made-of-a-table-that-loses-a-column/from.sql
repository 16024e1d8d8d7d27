create table held (a integer, b integer, c integer);
create domain boxed as held default row(1, 2, 3)::held;
create table t (
    id integer primary key,
    one held default row(1, 2, 3)::held,
    two text default (row(1, 2, 3)::held)::text,
    three held[] default array[row(1, 2, 3)::held],
    four held default '(1,2,3)',
    five boxed,
    six integer default (row(1, 2, 3)::held).b,
    seven held default row(1, 2, 3)
);
