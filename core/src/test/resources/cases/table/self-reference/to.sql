create table categories (id int primary key, parent_id int references categories on delete set null);
