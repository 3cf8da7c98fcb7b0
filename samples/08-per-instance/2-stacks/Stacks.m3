(* SPDX-License-Identifier: MIT *)
MODULE Stacks EXPORTS Main;

(* Three handlers that do not check what they are given: the guards imposed on them do. *)

IMPORT Dispatcher, Fmt, IO, IP;

TYPE Stack = REF RECORD name: TEXT END;

PROCEDURE Handle (s: Stack; READONLY p: IP.Packet) =
  BEGIN
    IO.Put("  " & s.name & " takes " & Fmt.Int(p.length) & " bytes\n");
  END Handle;

<*FATAL Dispatcher.Error*>
PROCEDURE Start (name: TEXT; protocols: IP.Protocols) =
  BEGIN
    EVAL Dispatcher.InstallHandler(IP.PacketArrived, NIL, Handle, NIL, NEW(Stack, name := name), key := IP.Register(protocols));
  END Start;

BEGIN
  Start("udp", IP.Protocols{IP.Protocol.UDP});
  Start("tcp", IP.Protocols{IP.Protocol.TCP});
  Start("snooper", IP.Protocols{IP.Protocol.ICMP .. IP.Protocol.TCP});
END Stacks.
