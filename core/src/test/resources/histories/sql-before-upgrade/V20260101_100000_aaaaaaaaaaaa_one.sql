-- One
-- revision: aaaaaaaaaaaa
CREATE TABLE lost (id bigint);
-- upgrade
-- downgrade
