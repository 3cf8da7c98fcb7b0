(* SPDX-License-Identifier: MIT *)
INTERFACE IP;

(* Packets of several protocols, each of which only those handle who may service it (the example of SOSP'95 3.2). *)

TYPE
  Protocol = {ICMP, UDP, TCP};
  Protocols = SET OF Protocol;
  Packet = RECORD protocol: Protocol; length: CARDINAL END;
  Service <: REFANY;
  (* The right to handle some protocols: the key for handlers of PacketArrived. *)

PROCEDURE PacketArrived (READONLY p: Packet);
(* The event. *)

PROCEDURE Register (protocols: Protocols): Service;
(* The right to handle these; each protocol is given to one only: what is taken is left out. *)

END IP.
