create domain age as bigint;
create type ages as range (subtype = age);
create domain some_ages as ages check (not isempty(value));
create table crowds (id integer, of_ages ages, some_of some_ages);
