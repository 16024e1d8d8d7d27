create table t (id int) partition by list (id);
create table t_1 partition of t for values in (1);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger everywhere after insert on t for each row execute function f();
create trigger only_here before insert on t_1 for each row execute function f();
