create type mood as enum ('ok');
create type answer as (mood mood, said text);
create domain answers as answer[];
create table people (id int primary key, first answer default row('ok', 'yes'), all_of_them answer[], others answers);
create unique index people_first on people (first);
create index people_mood on people (((first).mood));
create view first_moods as select id, (first).mood as mood from people;
