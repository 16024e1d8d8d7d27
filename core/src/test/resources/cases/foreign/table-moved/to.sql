create foreign data wrapper w;
create server archive foreign data wrapper w;
create server attic foreign data wrapper w;
create function note() returns trigger language plpgsql as 'begin return new; end';
create foreign table films (id serial, title text not null, constraint named check (title <> '')) server attic
    options (name 'movies');
comment on foreign table films is 'Old';
create trigger noted before insert on films for each row execute function note();
alter table films disable trigger noted;
create view titles as select title from films;
create function count_films() returns bigint begin atomic select count(*) from films; end;
