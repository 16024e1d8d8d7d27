create table base (id int, constraint positive check (id > 0) no inherit);
create table child () inherits (base);
