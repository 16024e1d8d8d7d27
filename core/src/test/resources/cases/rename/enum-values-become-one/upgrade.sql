ALTER TYPE status RENAME VALUE 'active' TO 'active_former';
ALTER TYPE status RENAME VALUE 'inactive' TO 'active';
ALTER TYPE status RENAME TO whimbrel_replaced;
CREATE TYPE status AS ENUM ('active');
ALTER TABLE users
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN status TYPE status USING (CASE status::text WHEN 'active_former' THEN 'active' ELSE status::text END)::status,
    ALTER COLUMN status SET DEFAULT 'active'::status;
-- data loss: value active_former of enum status, whose rows become active
DROP TYPE whimbrel_replaced;
