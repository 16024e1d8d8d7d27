create table payments (amount numeric, at date);
