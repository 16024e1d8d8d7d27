-- data loss: how far plain has counted
DROP SEQUENCE plain;
-- data loss: how far invoices has counted
DROP SEQUENCE invoices;
-- data loss: how far countdown has counted
DROP SEQUENCE countdown;
