(* SPDX-License-Identifier: MIT *)
MODULE Packets EXPORTS Main;

(* Headers seen by VIEW in a buffer of bytes, and the Internet checksum (RFC 1071) over them, packet after packet. *)

IMPORT Rounds, Word;

CONST
  Packets = 256;
  Size    = 128;  (* bytes a packet *)
  Repeats = 20;

TYPE
  Byte   = BITS 8 FOR [0 .. 255];
  Half   = BITS 16 FOR [0 .. 65535];
  Header = RECORD
    version, service: Byte;
    length, ident, fragment: Half;
    life, protocol: Byte;
    checksum: Half;
    sender, receiver: ARRAY [0 .. 3] OF Byte;
  END;
  Halves = ARRAY [0 .. Size DIV 2 - 1] OF Half;

VAR buffer: REF ARRAY OF Byte;

PROCEDURE Checksum (VAR packet: ARRAY OF Byte): INTEGER =
  VAR sum := 0;
  BEGIN
    WITH halves = VIEW(packet, Halves) DO
      FOR i := FIRST(halves) TO LAST(halves) DO INC(sum, halves[i]) END;
    END;
    WHILE sum > 65535 DO sum := Word.And(sum, 65535) + Word.RightShift(sum, 16) END;
    RETURN 65535 - sum;
  END Checksum;

PROCEDURE Forward (VAR packet: ARRAY OF Byte): INTEGER =
  BEGIN
    WITH header = VIEW(packet, Header) DO
      IF header.version # 16_45 OR header.length # Size THEN RETURN 0 END;
      IF header.life = 0 THEN header.life := 64 ELSE header.life := header.life - 1 END;
      header.ident := (header.ident + 1) MOD 65536;
      header.checksum := 0;
      header.checksum := Checksum(packet);
      RETURN header.checksum + header.protocol + header.receiver[3];
    END;
  END Forward;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO LAST(buffer^) DO buffer[i] := i * 7 MOD 251 END;
    FOR p := 0 TO Packets - 1 DO
      buffer[p * Size] := 16_45;
      buffer[p * Size + 2] := Size;
      buffer[p * Size + 3] := 0;
    END;
    FOR repeat := 1 TO Repeats DO
      FOR p := 0 TO Packets - 1 DO INC(sum, Forward(SUBARRAY(buffer^, p * Size, Size))) END;
    END;
    RETURN sum;
  END Round;

BEGIN
  buffer := NEW(REF ARRAY OF Byte, Packets * Size);
  Rounds.Run(Round);
END Packets.
