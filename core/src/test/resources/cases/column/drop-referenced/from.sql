create table countries (id int primary key, code text unique);
create table people (id int primary key, country text references countries (code));
