create table users (id int primary key, name text, big text generated always as (upper(name)) stored);
create publication changes for table users;
