CREATE TABLE item (name text);
CREATE TABLE book () INHERITS (item);
CREATE TABLE node (name text);
CREATE TABLE leaf () INHERITS (node);
CREATE TABLE plain (name text);
