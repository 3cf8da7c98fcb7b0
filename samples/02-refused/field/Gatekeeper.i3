(* SPDX-License-Identifier: MIT *)
INTERFACE Gatekeeper;
END Gatekeeper.
