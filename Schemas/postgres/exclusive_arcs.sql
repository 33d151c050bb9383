-- Polymorphic references: exactly one of several foreign keys is set, chosen by a kind column, by num_nonnulls,
-- by a sum of CASEs, or by OR.

CREATE TABLE photos   (id serial PRIMARY KEY, url text NOT NULL);
CREATE TABLE videos   (id serial PRIMARY KEY, url text NOT NULL, duration_seconds integer CHECK (duration_seconds > 0));
CREATE TABLE articles (id serial PRIMARY KEY, title text NOT NULL);

CREATE TABLE comments (
    id         serial PRIMARY KEY,
    photo_id   integer REFERENCES photos,
    video_id   integer REFERENCES videos,
    article_id integer REFERENCES articles,
    body       text NOT NULL,
    CHECK (num_nonnulls(photo_id, video_id, article_id) = 1)
);

CREATE TABLE likes (
    id          serial PRIMARY KEY,
    target_kind text NOT NULL CHECK (target_kind IN ('photo', 'video', 'article')),
    photo_id    integer REFERENCES photos,
    video_id    integer REFERENCES videos,
    article_id  integer REFERENCES articles,
    CHECK ((target_kind = 'photo') = (photo_id IS NOT NULL)),
    CHECK ((target_kind = 'video') = (video_id IS NOT NULL)),
    CHECK ((target_kind = 'article') = (article_id IS NOT NULL))
);

CREATE TABLE reports (
    id         serial PRIMARY KEY,
    kind       text NOT NULL,
    photo_id   integer REFERENCES photos,
    video_id   integer REFERENCES videos,
    reason     text,
    CHECK (CASE kind
               WHEN 'photo' THEN photo_id IS NOT NULL AND video_id IS NULL
               WHEN 'video' THEN video_id IS NOT NULL AND photo_id IS NULL
               ELSE false
           END)
);

CREATE TABLE bookmarks (
    id         serial PRIMARY KEY,
    photo_id   integer REFERENCES photos,
    article_id integer REFERENCES articles,
    CHECK ((photo_id IS NOT NULL AND article_id IS NULL) OR (photo_id IS NULL AND article_id IS NOT NULL))
);

CREATE TABLE shares (
    id       serial PRIMARY KEY,
    photo_id integer REFERENCES photos,
    video_id integer REFERENCES videos,
    CHECK ((CASE WHEN photo_id IS NULL THEN 0 ELSE 1 END + CASE WHEN video_id IS NULL THEN 0 ELSE 1 END) = 1)
);
CREATE UNIQUE INDEX one_share_of_a_photo ON shares (photo_id) WHERE photo_id IS NOT NULL;
