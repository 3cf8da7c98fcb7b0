MODULE Main;
(* 2.5.5 generics: separate files, several formal imports, several instances, instances of instances. *)
IMPORT Check, NumberWord, WordNumber AS Other, Nested;
FROM NumberWord IMPORT Bad;
VAR p := NumberWord.Make(1, "one"); q := Other.Make("two", 2); n := Nested.Make(p, 3);
BEGIN
  Check.Text("name", NumberWord.Name, "number-word"); Check.Text("other name", Other.Name, "word-number"); Check.Text("nested name", Nested.Name, "(number-word)-number");
  Check.Text("show", NumberWord.Show(p), "1/one"); Check.Text("other show", Other.Show(q), "two/2"); Check.Text("nested show", Nested.Show(n), "1/one/3");
  EVAL NumberWord.Make(5, "five"); Check.Int("each instance has its variables", NumberWord.made * 100 + Other.made * 10 + Nested.made, 211);
  TRY NumberWord.Refuse(p) EXCEPT Bad(x) => Check.Int("exception of an instance", x.left, 1) END;
  TRY TRY Other.Refuse(q) EXCEPT Bad => Check.Never("other instance") END EXCEPT Other.Bad(x) => Check.Int("its own exception", x.right, 2) END;
  Check.Done();
END Main.
