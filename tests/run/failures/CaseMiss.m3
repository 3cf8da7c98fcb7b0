MODULE CaseMiss EXPORTS Main;
VAR n := 3;
BEGIN CASE n OF 1 => INC(n) | 2 => DEC(n) END;
END CaseMiss.
