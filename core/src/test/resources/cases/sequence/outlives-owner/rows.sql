insert into b values (default), (default);
