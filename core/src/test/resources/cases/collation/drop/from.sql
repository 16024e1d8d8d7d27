create collation german (provider = icu, locale = 'de');
create table people (name text collate german);
create index people_name on people (name);
