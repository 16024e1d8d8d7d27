create table items (id int primary key, attributes jsonb);
create index items_attributes on items using gin (attributes);
