create table users (id int primary key);
create schema audit; create table audit.events (id int primary key);
create publication changes for tables in schema audit, table users;
