create foreign data wrapper w;
create server archive foreign data wrapper w;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table makers (id integer primary key);
create foreign table films (id serial, maker integer not null, title varchar(50), year integer,
    constraint named check (title <> '')) server archive options (name 'films');
comment on foreign table films is 'Old';
create statistics films_years (dependencies) on title, year from films;
create trigger noted after insert on films for each row execute function note();
create table copies (id integer, film integer);
create view titles as select title from films;
create view shouted as select upper(title) as title from titles;
create function count_films() returns bigint begin atomic select count(*) from films; end;
create publication news for table makers;
