create function stats(variadic numbers numeric[], out low numeric, out high numeric) language sql as $$ select min(n), max(n) from unnest(numbers) n $$;
create function pick(anyelement, anyelement) returns anyelement language sql as $$ select $1 $$;
create schema app;
create function app."Odd Name"("An Arg" int) returns int language sql as $$ select "An Arg" $$;
comment on function app."Odd Name" is 'Odd';
