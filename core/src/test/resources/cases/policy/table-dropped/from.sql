create function kept() returns integer language sql immutable as 'select 1';
create function gone() returns integer language sql immutable as 'select 1';
create table own (id integer);
create policy p on own using (id = kept());
create table calls (id integer);
create policy p on calls using (id = gone());
create table reads (id integer);
create policy p on reads using (exists (select from calls c where c.id = reads.id));
