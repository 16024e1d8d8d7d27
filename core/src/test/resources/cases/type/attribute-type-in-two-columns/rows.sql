insert into boxes values ('{(1),(2)}', '(3)');
