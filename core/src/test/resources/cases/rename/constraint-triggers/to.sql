create function seen() returns trigger language plpgsql as 'begin return null; end';
create table u (id bigint primary key);
create constraint trigger b after insert on u deferrable for each row execute function seen();
create constraint trigger a after update on u deferrable for each row execute function seen();
create constraint trigger d after delete on u deferrable for each row execute function seen();
