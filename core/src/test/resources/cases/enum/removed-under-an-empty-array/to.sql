create type mood as enum ('glad');
create table t (m mood[] default ARRAY[]::mood[] constraint any_mood check (m <> ARRAY[]::mood[]));
create unique index i on t ((m)) where m <> ARRAY[]::mood[];
