create table t (id int primary key, owner name);
alter table t enable row level security;
alter table t force row level security;
create policy own on t for update to public using (owner = current_user);
