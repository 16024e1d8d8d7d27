ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
DROP TYPE whimbrel_replaced;
