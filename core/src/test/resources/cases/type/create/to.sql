create type address as (street text, "No" varchar(10), city text collate "C");
comment on type address is 'Where one lives';
comment on column address.street is 'Without the number';
create table people (id int primary key, home address);
