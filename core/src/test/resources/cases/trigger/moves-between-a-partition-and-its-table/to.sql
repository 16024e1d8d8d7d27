create function f() returns trigger language plpgsql as $$begin return new; end$$;
create table a (id int, d int not null) partition by list (d);
create table a1 (id int, d int not null);
create trigger t after insert on a1 for each row execute function f('a');
alter table a1 enable always trigger t;
create trigger own after insert on a for each row execute function f('own');
