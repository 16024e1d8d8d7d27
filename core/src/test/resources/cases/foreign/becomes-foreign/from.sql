create foreign data wrapper w;
create server archive foreign data wrapper w;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table makers (id integer primary key);
create table films (id serial primary key, maker integer not null references makers, title varchar(50), year integer,
    number integer generated always as identity, constraint named check (title <> ''));
comment on table films is 'Old';
create index films_title on films (title);
create statistics films_years (dependencies) on title, year from films;
create trigger noted after insert on films for each row execute function note();
create policy own on films using (title <> 'x');
alter table films enable row level security;
create rule none as on delete to films do instead nothing;
create table copies (id integer, film integer references films);
create view titles as select title from films;
create view shouted as select upper(title) as title from titles;
create function count_films() returns bigint begin atomic select count(*) from films; end;
create publication news for table films, makers;
