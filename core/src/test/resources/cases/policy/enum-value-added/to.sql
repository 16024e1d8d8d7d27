create type status as enum ('open', 'shut');
create table accounts (id integer, status status);
create policy open on accounts using (status in ('open', 'shut'));
