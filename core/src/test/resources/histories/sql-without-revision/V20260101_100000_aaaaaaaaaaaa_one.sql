-- One

-- upgrade
SELECT 1;
-- downgrade
