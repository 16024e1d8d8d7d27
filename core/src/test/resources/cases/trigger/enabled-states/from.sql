create table notes (id int primary key);
create function noted() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on notes for each row execute function noted();
create trigger two before insert on notes for each row execute function noted();
create trigger three before insert on notes for each row execute function noted();
alter table notes enable always trigger two;
alter table notes disable trigger three;
