create extension hstore;
create table items (id int primary key, attributes hstore);
create index items_attributes on items using gin (attributes);
