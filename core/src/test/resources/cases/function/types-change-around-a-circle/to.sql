create table a (id bigint primary key, b_id bigint);
create table b (id bigint primary key, a_id bigint references a);
alter table a add foreign key (b_id) references b;
create view va as select a.id, b.id as bid from a join b on a.b_id = b.id;
create function fa(bigint) returns bigint language sql stable begin atomic select count(*) from va where bid = $1; end;
create view vb as select id, fa(id) as n from b;
alter table a add constraint big check (id > 0) not valid;
create function fb() returns bigint language sql stable return (select max(n) from vb);
alter table b alter a_id set default fb();
