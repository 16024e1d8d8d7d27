insert into people values (1, 'Ada', '{Ada,ada}'), (2, 'Bob', null);
