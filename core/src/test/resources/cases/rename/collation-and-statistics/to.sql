create schema lib;
create collation lib.deutsch (provider = icu, locale = 'de');
create collation francais (provider = icu, locale = 'fr');
create table t (id bigint primary key, a text collate lib.deutsch, b text collate francais);
create statistics of_a on a, b from t;
create statistics lib.by_b (ndistinct) on a, b from t;
create index t_a on t (a);
