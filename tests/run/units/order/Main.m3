MODULE Main;
(* 2.5.6 initialisation: what is imported comes first; a cycle is begun at one of its members, each body runs once. *)
IMPORT Check, Log, A, D;
IMPORT B, C;
VAR first := Log.Get();
BEGIN
  (* A needs B, B needs C, C needs A, which has begun: C's body runs first, and sees A not ready *)
  Check.Text("order", first, "cbad"); Check.That("all ready", A.ready AND B.ready AND C.ready AND D.ready); Check.Text("seen", A.Name() & B.Name() & C.Name(), "A+B+C-"); Log.Add('m'); Check.Text("main last", Log.Get(), "cbadm"); Check.Text("no import needed", D.Name(), "D");
  Check.Done();
END Main.
