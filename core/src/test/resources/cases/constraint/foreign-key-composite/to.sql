create table parents (a int, b int, primary key (a, b));
create table children (id int primary key, a int, b int, constraint fk foreign key (a, b) references parents match full on delete cascade);
