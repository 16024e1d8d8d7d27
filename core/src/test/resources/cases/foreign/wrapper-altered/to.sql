create extension file_fdw;
create schema rules;
create function rules.judge(text[], oid) returns boolean language sql as 'select true';
create foreign data wrapper files options (level '2', depth '3');
comment on foreign data wrapper files is 'On the disk';
create foreign data wrapper judged validator rules.judge;
