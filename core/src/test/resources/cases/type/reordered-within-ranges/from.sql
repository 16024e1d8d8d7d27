create type pair as (x int, y text);
create type span as range (subtype = pair);
create domain dspan as span;
create type holder as (s span, n int);
create table t (id int, a span, b span[], c span_multirange, d dspan, e holder, f holder[], g span_multirange[]);
