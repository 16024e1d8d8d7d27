create schema ext; create extension citext schema ext version '1.6'; comment on extension citext is 'Any case';
