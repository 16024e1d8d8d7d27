-- data loss: attribute Zip of every app.address
ALTER TYPE app.address DROP ATTRIBUTE "Zip";
