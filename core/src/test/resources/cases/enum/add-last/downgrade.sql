ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok');
-- data loss: value happy of enum mood
DROP TYPE whimbrel_replaced;
