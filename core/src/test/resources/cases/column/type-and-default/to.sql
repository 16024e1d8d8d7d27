create table t (id int primary key, status text not null default 'new', at timestamptz not null default now());
