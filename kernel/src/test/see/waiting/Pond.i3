(* SPDX-License-Identifier: MIT *)
INTERFACE Pond;

END Pond.
