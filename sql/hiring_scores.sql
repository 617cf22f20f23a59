-- One row per candidate of every role: score, coverage, bounds and must-haves, as SMM_SCORECARD works them out.
-- Reads hiring_log and hiring_rubric, the two tables of Export ▸ The log as a tidy table. Runs in BigQuery and in DuckDB.
CREATE OR REPLACE VIEW hiring_scores AS
WITH
  -- One voice per interviewer: several questions may feed one criterion, and then their mean counts.
  voices AS (
    SELECT role_id, candidate_code, criterion_id, interviewer_code, AVG(rating) AS rating
    FROM hiring_log
    GROUP BY role_id, candidate_code, criterion_id, interviewer_code
  ),
  means AS (
    SELECT role_id, candidate_code, criterion_id, AVG(rating) AS rating, COUNT(*) AS interviewers
    FROM voices
    GROUP BY role_id, candidate_code, criterion_id
  ),
  candidates AS (
    SELECT DISTINCT role_id, candidate_code
    FROM hiring_log
  ),
  -- Every candidate has a line for every criterion, rated or not.
  cells AS (
    SELECT
      candidates.role_id, candidates.candidate_code, rubric.criterion_id, rubric.weight, rubric.minimum,
      means.rating, means.interviewers,
      0.5 / SQRT(means.interviewers) + 1e-12 AS doubt
    FROM candidates
    JOIN hiring_rubric AS rubric ON rubric.role_id = candidates.role_id
    LEFT JOIN means
      ON means.role_id = candidates.role_id
      AND means.candidate_code = candidates.candidate_code
      AND means.criterion_id = rubric.criterion_id
  ),
  -- One interviewer alone never fails anybody, and neither does a mean that another panel could have turned around.
  gated AS (
    SELECT
      *,
      CASE
        WHEN minimum IS NULL THEN NULL
        WHEN rating IS NULL THEN 'OPEN'
        WHEN interviewers = 1 AND rating < minimum THEN 'BORDERLINE'
        WHEN interviewers = 1 THEN 'PASS'
        WHEN ABS(rating - minimum) <= doubt THEN 'BORDERLINE'
        WHEN rating < minimum THEN 'FAIL'
        ELSE 'PASS'
      END AS gate
    FROM cells
  ),
  sums AS (
    SELECT
      role_id, candidate_code,
      SUM(weight) AS total,
      SUM(CASE WHEN rating IS NULL THEN 0 ELSE weight END) AS observed,
      SUM(CASE WHEN rating IS NULL THEN 0 ELSE weight * rating END) AS points,
      SUM(CASE WHEN rating IS NULL THEN 0 ELSE 1 END) AS criteria_rated,
      MAX(interviewers) AS interviewers,
      STRING_AGG(CASE WHEN gate = 'FAIL' THEN criterion_id END, ', ' ORDER BY criterion_id) AS failed,
      STRING_AGG(CASE WHEN gate = 'BORDERLINE' THEN criterion_id END, ', ' ORDER BY criterion_id) AS borderline,
      STRING_AGG(CASE WHEN gate = 'OPEN' THEN criterion_id END, ', ' ORDER BY criterion_id) AS open,
      COUNT(gate) AS must_haves
    FROM gated
    GROUP BY role_id, candidate_code
  )
SELECT
  role_id, candidate_code,
  -- Withheld while too little of the weight was observed: the missing answers could turn the picture around.
  CASE WHEN observed / NULLIF(total, 0) >= 0.7 - 1e-12 THEN points / observed END AS score,
  CASE WHEN observed / NULLIF(total, 0) >= 0.7 - 1e-12 THEN 25 * (points / observed - 1) END AS percent,
  observed / NULLIF(total, 0) AS coverage,
  (points + (total - observed)) / NULLIF(total, 0) AS low,
  (points + 5 * (total - observed)) / NULLIF(total, 0) AS high,
  CASE
    WHEN must_haves = 0 THEN NULL
    WHEN failed IS NOT NULL THEN 'FAIL'
    WHEN borderline IS NOT NULL THEN 'BORDERLINE'
    WHEN open IS NOT NULL THEN 'OPEN'
    ELSE 'PASS'
  END AS gate,
  failed, borderline, open, criteria_rated, interviewers
FROM sums;
