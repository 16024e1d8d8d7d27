create table tickets (id int, seen boolean);
create sequence ticket_numbers owned by tickets.seen;
