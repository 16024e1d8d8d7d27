create table users (id int, name text, mail text);
create type pair as (k int, v text);
create table h (ps pair[]);
create view w as select q.id, q.name from h, unnest(h.ps) q(id, name);
