MODULE Warnings EXPORTS Main;
PROCEDURE P() =
  VAR a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w: INTEGER;
  BEGIN
  END P;
PROCEDURE Sign(n: INTEGER): INTEGER =
  BEGIN
    IF n < 0 THEN RETURN -1 ELSIF n > 0 THEN RETURN 1 END
  END Sign;
BEGIN P(); EVAL Sign(1) END Warnings.
