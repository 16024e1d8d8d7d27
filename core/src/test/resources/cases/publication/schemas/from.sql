create schema audit; create table audit.events (id int primary key);
create schema shop; create table shop.items (id int primary key);
create publication changes for tables in schema audit;
