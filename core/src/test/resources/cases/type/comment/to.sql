create type address as (street text, city text);
comment on type address is 'Where';
