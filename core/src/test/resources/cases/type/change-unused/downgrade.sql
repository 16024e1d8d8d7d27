-- data loss: attribute zip of every address
ALTER TYPE address DROP ATTRIBUTE zip;
