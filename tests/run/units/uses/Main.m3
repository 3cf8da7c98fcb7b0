(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* 2.5.6: a module depends on those that export what its interfaces import, though it does not import that itself. *)

IMPORT A, Check;

BEGIN
  Check.That("it ran after them", A.saw);
  Check.Done();
END Main.
