MODULE Refused EXPORTS Main;
IMPORT Fmt, IO, Scan;
BEGIN
  IO.Put(Fmt.Int(Scan.Int("1")) & "\b");
END Refused.
