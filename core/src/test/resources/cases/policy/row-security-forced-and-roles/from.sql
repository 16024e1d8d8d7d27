create table t (id int primary key, owner name);
alter table t enable row level security;
create policy own on t for update to current_user using (owner = current_user) with check (id > 0);
