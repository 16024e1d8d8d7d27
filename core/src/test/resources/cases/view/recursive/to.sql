create table nodes (id int primary key, parent int references nodes);
create view paths as with recursive p as (select id, parent, 1 as depth from nodes where parent is null union all select n.id, n.parent, p.depth + 1 from nodes n join p on n.parent = p.id) select * from p;
