create type mood as enum ('sad', 'happy');
create type address as (street text);
create domain mail as text;
grant usage on type mood to reader;
revoke usage on type address from public;
revoke usage on domain mail from public;
grant usage on domain mail to writer;
