DROP VIEW b_view;
DROP VIEW z_view;
DROP VIEW a_view;
-- data loss: all rows of a_line
DROP TABLE a_line;
-- data loss: all rows of z_order
DROP TABLE z_order;
-- data loss: all rows of m_customer
DROP TABLE m_customer;
