create table tickets (id int, seen boolean generated always as (id > 0) stored);
create sequence ticket_numbers owned by tickets.seen;
