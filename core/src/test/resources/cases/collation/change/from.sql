create collation names (provider = icu, locale = 'de');
create domain word as text collate names;
create table people (id integer primary key, name varchar(20) collate names default 'x', nicks text[] collate names, first word, initial text generated always as (upper(name)) stored);
create index people_name on people (name);
create index people_first on people (lower(first));
create unique index people_nick on people (nicks);
alter table people add constraint short check (name < 'zzzz');
create view sorted as select id, name from people order by name;
