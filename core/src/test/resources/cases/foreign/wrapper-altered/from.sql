create extension file_fdw;
create function judge(text[], oid) returns boolean language sql as 'select true';
create foreign data wrapper files handler file_fdw_handler options (debug 'true', level '1');
create foreign data wrapper judged validator judge;
comment on foreign data wrapper judged is 'Judged';
