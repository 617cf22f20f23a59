-- One row per interviewer of every role: how much was rated, and how far above or below the others on the same candidates and criteria.
-- Something to talk about before the next round; it corrects nobody. Reads hiring_log. Runs in BigQuery and in DuckDB.
CREATE OR REPLACE VIEW hiring_interviewers AS
WITH
  voices AS (
    SELECT role_id, candidate_code, criterion_id, interviewer_code, AVG(rating) AS rating, COUNT(*) AS ratings, SUM(rating) AS points
    FROM hiring_log
    GROUP BY role_id, candidate_code, criterion_id, interviewer_code
  ),
  -- Only where somebody else rated the same candidate on the same criterion is there anything to compare.
  compared AS (
    SELECT
      *,
      COUNT(*) OVER same AS panel,
      (SUM(rating) OVER same - rating) / NULLIF(COUNT(*) OVER same - 1, 0) AS others
    FROM voices
    WINDOW same AS (PARTITION BY role_id, candidate_code, criterion_id)
  )
SELECT
  role_id, interviewer_code,
  COUNT(DISTINCT candidate_code) AS candidates,
  SUM(ratings) AS ratings,
  SUM(points) / SUM(ratings) AS mean,
  SUM(CASE WHEN panel > 1 THEN 1 ELSE 0 END) AS compared_ratings,
  AVG(CASE WHEN panel > 1 THEN rating - others END) AS above_others
FROM compared
GROUP BY role_id, interviewer_code;
