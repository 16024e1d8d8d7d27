create domain amount as numeric(10,2);
create domain price as amount check (value > 0);
create table items (id int primary key, price price default 3, other amount, prices price[]);
