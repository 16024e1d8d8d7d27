create table renamed_1 (renamed_2 bigint default 71, renamed_0 character varying generated always as (renamed_2 || 'x') stored constraint t3_d_not_null not null);
