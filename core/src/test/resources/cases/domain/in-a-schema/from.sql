create schema app;
create domain app.percent as int check (value between 0 and 100);
create table app.rates (id int primary key, rate app.percent default 50);
