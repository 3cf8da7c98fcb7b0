(* SPDX-License-Identifier: MIT *)
INTERFACE Post;

(* Delivers letters. *)

PROCEDURE Deliver (to: TEXT; abroad: BOOLEAN; letter: TEXT);

END Post.
