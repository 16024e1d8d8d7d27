insert into customers default values;
insert into orders values (1, 10, 1, 'a');
