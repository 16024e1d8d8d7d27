ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
-- data loss: value ok of enum mood
DROP TYPE whimbrel_replaced;
