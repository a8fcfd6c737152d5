// A question that would run for hours.
// returns: sum
UNWIND range(1, 1000000) AS a
UNWIND range(1, 1000000) AS b
WITH a, b
WHERE a * b % 7 = 3
RETURN sum(a) AS sum
