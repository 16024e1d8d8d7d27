create schema audit;
create table audit.events (kind text, "Key" bigserial unique);
comment on sequence audit."events_Key_seq" is 'counts';
