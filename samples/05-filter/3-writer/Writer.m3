(* SPDX-License-Identifier: MIT *)
MODULE Writer EXPORTS Main;

IMPORT Post;

BEGIN
  Post.Deliver("ann", FALSE, "the code is 4711");
  Post.Deliver("bob", TRUE, "the code is 4711");
END Writer.
