create table departments (id int primary key, head_id int);
create table people (id int primary key, department_id int references departments);
alter table departments add foreign key (head_id) references people;
