insert into guests values (1, 'Ann');
insert into rooms values (1);
