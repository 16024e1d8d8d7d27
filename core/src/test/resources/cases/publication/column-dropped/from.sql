create table users (id int primary key, name text, mail text);
create publication changes for table users (id, name, mail);
