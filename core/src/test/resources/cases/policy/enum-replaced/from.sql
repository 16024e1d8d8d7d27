create type status as enum ('open', 'shut', 'gone');
create table accounts (id integer, status status);
create policy open on accounts using (status = 'open');
