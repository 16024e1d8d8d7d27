create table guests (no int, id int);
create table rooms (id int);
create rule r as on delete to rooms do also delete from rooms where id in (select a from guests x(a, b));
comment on rule r on rooms is 'other';
