ALTER DOMAIN mail RENAME CONSTRAINT mail_check TO email_check;
ALTER TYPE period_multirange RENAME TO span_multirange;
ALTER TYPE period RENAME TO span;
ALTER TYPE mail RENAME TO email;
ALTER TYPE place RENAME TO address;
ALTER TYPE address RENAME ATTRIBUTE postcode TO zip;
