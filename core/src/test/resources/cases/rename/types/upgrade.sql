ALTER TYPE address RENAME ATTRIBUTE zip TO postcode;
ALTER TYPE address RENAME TO place;
ALTER TYPE email RENAME TO mail;
ALTER TYPE span RENAME TO period;
ALTER TYPE span_multirange RENAME TO period_multirange;
ALTER DOMAIN mail RENAME CONSTRAINT email_check TO mail_check;
