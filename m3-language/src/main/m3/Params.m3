(* SPDX-License-Identifier: MIT *)
MODULE Params;
BEGIN
  Count := Number();
END Params.
