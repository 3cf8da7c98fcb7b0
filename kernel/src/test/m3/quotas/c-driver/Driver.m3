MODULE Driver;
(* Each resource runs out; the figures; limits of a domain around; what is stubborn is stopped. *)
IMPORT Domain, Eater, Fmt, IO, NameServer, Quota, SpinException;

TYPE R = Quota.Resource;

CONST Names = ARRAY Eater.What OF TEXT{"objects", "arrays", "large", "texts", "library", "threads", "loop", "recursion", "stubborn",
  "stubborn heap", "garbage", "window", "drops"};

VAR me := Domain.CreateFromModule(); eater, outer: Domain.T;

PROCEDURE Try (what: Eater.What) =
  BEGIN
    TRY
      Eater.Eat(what);
      IO.Put(Names[what] & ": lives after " & Fmt.Int(Eater.n) & "\n");
    EXCEPT
      SpinException.Exception (info) =>
        IO.Put(Names[what] & ": " & info.message & " after " & Fmt.Int(Eater.n) & "\n");
        IF info.code # SpinException.Code.QuotaExceeded AND info.code # SpinException.Code.DomainGone THEN IO.Put("another code\n") END;
    END;
  END Try;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  eater := NameServer.Import("lab/a-eater", me);
  outer := NameServer.Import("lab/b-outer", me);
  Quota.Set(eater, R.Heap, 100000);
  Try(Eater.What.Objects);
  Try(Eater.What.Arrays);
  Try(Eater.What.Large);
  Try(Eater.What.Texts);
  Try(Eater.What.Library);
  Try(Eater.What.Garbage);
  Try(Eater.What.Window);
  Try(Eater.What.Drops);
  Quota.Set(eater, R.Heap, Quota.Unlimited);
  Quota.Set(eater, R.Threads, 7);
  Try(Eater.What.Threads);
  Quota.Renew(eater);
  Quota.Set(eater, R.Processor, 1000000);
  Try(Eater.What.Loop);
  Quota.Set(eater, R.Processor, Quota.Unlimited);
  Quota.Set(eater, R.Depth, 50);
  Try(Eater.What.Recursion);
  Quota.Set(eater, R.Depth, Quota.Unlimited);
  Quota.PlaceBelow(eater, outer);
  TRY Quota.PlaceBelow(outer, eater) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  Quota.Set(outer, R.Heap, 50000);
  Try(Eater.What.Objects);
  Quota.Set(outer, R.Heap, Quota.Unlimited);
  Quota.Set(eater, R.Heap, 100000);
  IO.Put("used " & Fmt.Int(Quota.Used(eater, R.Heap)) & ", threads " & Fmt.Int(Quota.Used(eater, R.Threads)) & "\n");
  Try(Eater.What.StubbornHeap);
  Try(Eater.What.Loop);
END Driver.
