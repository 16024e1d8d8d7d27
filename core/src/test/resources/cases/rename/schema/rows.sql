insert into audit.events (kind) values ('b');
