BEGIN;
ALTER TABLE gatefold.library RENAME TO library_whole;
CREATE TABLE gatefold.library (
  LIKE gatefold.library_whole,
  PRIMARY KEY (user_id, list, object_id),
  UNIQUE (user_id, list, item_id)
) PARTITION BY HASH (user_id);
CREATE TABLE gatefold.library_0 PARTITION OF gatefold.library FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE gatefold.library_1 PARTITION OF gatefold.library FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE gatefold.library_2 PARTITION OF gatefold.library FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE gatefold.library_3 PARTITION OF gatefold.library FOR VALUES WITH (MODULUS 4, REMAINDER 3);
INSERT INTO gatefold.library SELECT * FROM gatefold.library_whole;
DROP TABLE gatefold.library_whole;
COMMIT;
