(* SPDX-License-Identifier: MIT *)
MODULE Wire EXPORTS Main;

IMPORT IO, IP;

CONST Names = ARRAY IP.Protocol OF TEXT{"ICMP", "UDP", "TCP"};

BEGIN
  FOR protocol := FIRST(IP.Protocol) TO LAST(IP.Protocol) DO
    IO.Put(Names[protocol] & ":\n");
    IP.PacketArrived(IP.Packet{protocol, 100 + ORD(protocol)});
  END;
END Wire.
