insert into u values ('q@r');
