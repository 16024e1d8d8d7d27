insert into a values (1,'2020-02-02','a'),(2,'2020-03-03','b');
