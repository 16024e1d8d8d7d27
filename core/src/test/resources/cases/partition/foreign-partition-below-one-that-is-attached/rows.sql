insert into ev values (500);
