-- Run by the postgres image the first time, when the volume is empty.
CREATE TABLE votes (
  id        uuid PRIMARY KEY, -- given when the vote is cast: what arrives twice is refused here
  choice    text NOT NULL,
  cast_at   timestamptz NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  worker    text NOT NULL
);
