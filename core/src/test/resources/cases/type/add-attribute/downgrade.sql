-- data loss: attribute country of every address
ALTER TYPE address DROP ATTRIBUTE country;
