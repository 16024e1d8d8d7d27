create type mood as enum ('sad', 'happy');
create table people (id int primary key, mood mood, name text);
create index people_mood on people (mood);
create index people_sad on people (name) where mood = 'sad';
create index people_happy on people ((mood = 'happy'));
