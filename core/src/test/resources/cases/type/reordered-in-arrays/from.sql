create schema app;
create type app."Odd" as (a int, "B" text, "order" numeric);
create domain odds as app."Odd"[] check (array_length(value, 1) < 9);
create type deep as (list odds, one app."Odd", at timestamptz[]);
create domain deeper as deep check ((value).one is distinct from null);
create function firsts(odds) returns app."Odd" language sql immutable as $$ select $1[1] $$;
create table app.t (
  id int primary key,
  t app."Odd"[] default array[row(1, 'x', 2.50)::app."Odd"],
  d deep not null,
  "D" deeper[],
  n odds,
  g int generated always as ((t[1]).a) stored,
  constraint text_check check ((t[1])."B" <> ''),
  constraint one check (id <> 1 or ((t[1]).a = 1 and (t[1])."B" = 'x "y" \ {}' and (t[1])."order"::text = '1.50' and ((d).list[1]).a = 1
    and ((d).one)."order" = 'NaN' and (d).at[2] = '2020-02-03 04:05:06.123456+07' and ("D"[1].one)."B" = 'e' and n[1]."B" = 'b')),
  constraint four check (id <> 4 or (t[2][1]).a = 3));
create index t_first on app.t (((t[1])."B"));
create index t_firsts on app.t ((firsts(n)));
create statistics app.s on ((t[1]).a), id from app.t;
create view v as select id, (t[1])."B" as b, d, n from app.t;
create materialized view m as select id, t, "D" from app.t;
create policy p on app.t using (((d).one).a > 0);
