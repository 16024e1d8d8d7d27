create function judge(text[], oid) returns boolean language sql as 'select true';
create extension file_fdw;
create foreign data wrapper files handler file_fdw_handler options (debug 'true', "Odd Name" 'it''s');
comment on foreign data wrapper files is 'What is on the disk';
create foreign data wrapper "Dry.Run" validator judge;
