create domain email as text default 'nobody@example.org' not null constraint has_at check (value like '%@%') constraint short check (length(value) < 100);
comment on domain email is 'An address';
comment on constraint has_at on domain email is 'Needs an @';
create table users (id int primary key, email email);
