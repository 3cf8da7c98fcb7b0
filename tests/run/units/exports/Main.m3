MODULE Main;
(* 2.5.3 exports: several interfaces by one module, one interface by several modules; 2.5.2 imports: FROM, AS, and names that do not clash. *)
IMPORT Check, Front AS F, Back;
FROM Front IMPORT Open, Version;
FROM Back IMPORT Split, shared;
VAR t := Open(); Front := 3;
BEGIN
  Check.Int("read", F.Read(t), Version); Back.Write(t, 9); Check.Int("written", F.Read(t), 9); Check.Int("split", Split(9), 4); Check.Int("shared", shared, 112); shared := 1; Check.Int("one variable", Back.shared, 1); Check.Int("name is free", Front, 3);
  Check.Done();
END Main.
