-- Questions over all shards of an export, for DuckDB started in the folder of the shards.

-- A name's words without case, hyphens, dots and diacritics.
CREATE TEMP TABLE names AS
  SELECT name, COUNT(*) AS quotes, COUNT(DISTINCT q.article_id) AS articles,
    list_filter(string_split(regexp_replace(regexp_replace(strip_accents(lower(name)), '[.''’]', '', 'g'), '[^\w]+', ' ', 'g'), ' '), w -> w <> '') AS words
  FROM 'shard-*/quotes.parquet' q JOIN 'shard-*/speakers.parquet' USING (speaker_id) WHERE name IS NOT NULL GROUP BY name;

-- With a middle name and without one is one person while there is a single middle name.
CREATE TEMP TABLE full_names AS
  SELECT DISTINCT words, words[1] AS first, words[-1] AS last FROM names WHERE len(words) > 1;
CREATE TEMP TABLE persons AS
  SELECT words, CASE WHEN (SELECT COUNT(*) FROM full_names o WHERE o.first = f.first AND o.last = f.last AND len(o.words) > 2) <= 1
    THEN first || ' ' || last ELSE array_to_string(words, ' ') END AS person FROM full_names f;

-- A bare surname is the one person who has it, unless it is somebody's first name.
CREATE TEMP TABLE identities AS
  SELECT n.*, COALESCE(p.person, CASE WHEN len(n.words) = 1 AND bearers.persons = 1 AND NOT EXISTS (SELECT 1 FROM full_names o WHERE o.first = n.words[1])
    THEN bearers.person END, array_to_string(n.words, ' ')) AS person
  FROM names n LEFT JOIN persons p ON p.words = n.words
  LEFT JOIN (SELECT words[-1] AS surname, COUNT(DISTINCT person) AS persons, MIN(person) AS person FROM persons GROUP BY surname) bearers
    ON bearers.surname = n.words[1];

-- 1. Who is quoted most over all shards?
SELECT arg_max(name, (articles, len(name))) AS speaker, SUM(quotes)::BIGINT AS quotes FROM identities GROUP BY person ORDER BY quotes DESC, speaker;

-- 2. Which words do several articles quote?
SELECT MIN(text) AS words, COUNT(DISTINCT article_id) AS articles, COUNT(*) AS quotes
FROM (SELECT *, trim(regexp_replace(lower(text), '[^\w]+', ' ', 'g')) AS same FROM 'shard-*/quotes.parquet')
WHERE len(string_split(same, ' ')) >= 3
GROUP BY same HAVING COUNT(DISTINCT article_id) > 1 ORDER BY articles DESC, words;

-- 3. How many articles and quotations has each outlet?
SELECT outlet, COUNT(DISTINCT a.article_id) AS articles, COUNT(quote_id) AS quotes
FROM 'shard-*/articles.parquet' a LEFT JOIN 'shard-*/quotes.parquet' USING (article_id) WHERE outlet IS NOT NULL
GROUP BY outlet ORDER BY articles DESC, outlet;

-- 4. Which articles are nearly the same? Those that share most of their fingerprints.
SELECT one.id AS one, other.id AS other, round(100.0 * shared / greatest(ones, others))::BIGINT AS percent
FROM (SELECT f.article_id AS a, g.article_id AS b, COUNT(*) AS shared FROM 'shard-*/fingerprints.parquet' f JOIN 'shard-*/fingerprints.parquet' g USING (hash)
  WHERE f.article_id < g.article_id GROUP BY a, b)
JOIN (SELECT article_id AS a, COUNT(*) AS ones FROM 'shard-*/fingerprints.parquet' GROUP BY a) USING (a)
JOIN (SELECT article_id AS b, COUNT(*) AS others FROM 'shard-*/fingerprints.parquet' GROUP BY b) USING (b)
JOIN 'shard-*/articles.parquet' one ON one.article_id = a JOIN 'shard-*/articles.parquet' other ON other.article_id = b
WHERE shared >= 0.7 * greatest(ones, others) ORDER BY one, other;
