create table everything (
  a smallint, b integer, c bigint, d numeric(10,2), e real, f double precision, g char(5), h varchar(7), i text,
  j bytea, k date, l time(3), m timestamp(0), n timestamptz, o interval, p boolean, q uuid, r json, s jsonb, t xml,
  u inet, v cidr, w macaddr, x point, y int[], z text[][], aa varchar(3)[], ab int4range, ac tsvector, ad bit(3),
  ae bit varying(9), af money, ag "char", ah name, ai oid, aj interval day to second(3), ak timetz(2), al numeric(5,0),
  am regclass, an int8multirange);
