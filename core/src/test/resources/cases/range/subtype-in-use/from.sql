create type span as range (subtype = integer);
create table stays (id integer primary key, during span default span(1, 2) not null, past span[]);
create index stays_during on stays using gist (during);
alter table stays add constraint no_overlap exclude using gist (during with &&);
alter table stays add constraint not_empty check (not isempty(during));
create view open_stays as select id, during from stays where upper_inf(during);
comment on view open_stays is 'Still here';
