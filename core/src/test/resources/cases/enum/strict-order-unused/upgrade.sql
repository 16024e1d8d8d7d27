ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');
DROP TYPE whimbrel_replaced;
