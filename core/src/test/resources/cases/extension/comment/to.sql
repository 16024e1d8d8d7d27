create extension citext;
comment on extension citext is 'Names, in any case';
