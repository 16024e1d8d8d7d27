create schema audit;
alter default privileges in schema audit grant select, insert on tables to reader with grant option;
create table audit.events (id int primary key);
create schema journal;
alter default privileges in schema journal grant execute on functions to reader;
alter default privileges in schema journal grant usage on types to writer;
