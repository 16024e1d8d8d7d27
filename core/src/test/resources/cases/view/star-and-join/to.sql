create table a (id int primary key, name text);
create table b (id int primary key, a_id int references a);
create view ab as with c as (select * from a where name <> 'it''s') select c.*, b.id as b_id, row_number() over (partition by c.id order by b.id) as n from c left join b on b.a_id = c.id;
create view "Odd View" as select 1 as "Odd Column";
