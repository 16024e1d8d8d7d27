create type pair as (y text, x bigint);
create type span as range (subtype = pair);
create domain dspan as span;
create type holder as (n int, s span);
create table t (id int, a span, b span[], c span_multirange, d dspan, e holder, f holder[], g span_multirange[]);
