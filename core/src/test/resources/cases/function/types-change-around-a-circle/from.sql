create table a (id int primary key, b_id int);
create table b (id int primary key, a_id int references a);
alter table a add foreign key (b_id) references b;
create view va as select a.id, b.id as bid from a join b on a.b_id = b.id;
create function fa(int) returns bigint language sql stable begin atomic select count(*) from va where bid = $1; end;
create view vb as select id, fa(id) as n from b;
alter table a add constraint big check (id > 0) not valid;
create function fb() returns int language sql stable return (select max(n)::int from vb);
alter table b alter a_id set default fb();
