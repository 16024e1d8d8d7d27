create function seen() returns trigger language plpgsql as 'begin return null; end';
create table t (id bigint primary key);
create constraint trigger a after insert on t deferrable for each row execute function seen();
create constraint trigger b after update on t deferrable for each row execute function seen();
create constraint trigger c after delete on t deferrable for each row execute function seen();
create constraint trigger d after insert or delete on t deferrable for each row execute function seen();
