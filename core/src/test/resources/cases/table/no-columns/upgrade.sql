CREATE TABLE nothing (
    
);
