(* SPDX-License-Identifier: MIT *)
INTERFACE Impostor;
END Impostor.
