(* No text has more than 2^31 characters. *)
MODULE TextTooLong EXPORTS Main; VAR t := "0123456789abcdef"; BEGIN LOOP t := t & t END END TextTooLong.
