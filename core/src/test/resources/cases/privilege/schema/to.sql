create schema audit;
grant usage on schema audit to reader;
grant usage, create on schema audit to writer;
create schema journal;
grant usage on schema journal to public;
