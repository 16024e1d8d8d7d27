insert into rooms values (1, '{1,2}');
