create type address as (street text, zip text, city text);
create function format_address(a address) returns text language sql immutable as $$ select a.street || ', ' || a.city $$;
