insert into ev values (1, 'a'); insert into more values (1, 'x');
