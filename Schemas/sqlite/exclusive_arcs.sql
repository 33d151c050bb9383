-- Polymorphic references: exactly one of several foreign keys is set, chosen by a kind column, by a sum of IS NOT NULLs,
-- by a sum of CASEs, or by OR.

CREATE TABLE photos   (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE videos   (id INTEGER PRIMARY KEY, url TEXT NOT NULL, duration_seconds INTEGER CHECK (duration_seconds > 0));
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);

CREATE TABLE comments (
    id         INTEGER PRIMARY KEY,
    photo_id   INTEGER REFERENCES photos,
    video_id   INTEGER REFERENCES videos,
    article_id INTEGER REFERENCES articles,
    body       TEXT NOT NULL,
    CHECK ((photo_id IS NOT NULL) + (video_id IS NOT NULL) + (article_id IS NOT NULL) = 1)
);

CREATE TABLE likes (
    id          INTEGER PRIMARY KEY,
    target_kind TEXT NOT NULL CHECK (target_kind IN ('photo', 'video', 'article')),
    photo_id    INTEGER REFERENCES photos,
    video_id    INTEGER REFERENCES videos,
    article_id  INTEGER REFERENCES articles,
    CHECK ((target_kind = 'photo') = (photo_id IS NOT NULL)),
    CHECK ((target_kind = 'video') = (video_id IS NOT NULL)),
    CHECK ((target_kind = 'article') = (article_id IS NOT NULL))
);

CREATE TABLE reports (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    photo_id   INTEGER REFERENCES photos,
    video_id   INTEGER REFERENCES videos,
    reason     TEXT,
    CHECK (CASE kind
               WHEN 'photo' THEN photo_id IS NOT NULL AND video_id IS NULL
               WHEN 'video' THEN video_id IS NOT NULL AND photo_id IS NULL
               ELSE 0
           END)
);

CREATE TABLE bookmarks (
    id         INTEGER PRIMARY KEY,
    photo_id   INTEGER REFERENCES photos,
    article_id INTEGER REFERENCES articles,
    CHECK ((photo_id IS NOT NULL AND article_id IS NULL) OR (photo_id IS NULL AND article_id IS NOT NULL))
);

CREATE TABLE shares (
    id       INTEGER PRIMARY KEY,
    photo_id INTEGER REFERENCES photos,
    video_id INTEGER REFERENCES videos,
    CHECK ((CASE WHEN photo_id IS NULL THEN 0 ELSE 1 END + CASE WHEN video_id IS NULL THEN 0 ELSE 1 END) = 1)
);
CREATE UNIQUE INDEX one_share_of_a_photo ON shares (photo_id) WHERE photo_id IS NOT NULL;
