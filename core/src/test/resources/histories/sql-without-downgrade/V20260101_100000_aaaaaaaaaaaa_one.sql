-- One
-- revision: aaaaaaaaaaaa

-- upgrade
-- downgrade
-- upgrade analytics
SELECT 1;
