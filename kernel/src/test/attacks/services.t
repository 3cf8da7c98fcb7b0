attack: destroys SpinPublic
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, SpinPublic;
VAR me := Domain.CreateFromModule(); public := SpinPublic.Get();
<*FATAL Domain.Error*>
BEGIN EVAL me; Domain.Destroy(public) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `SpinPublic` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

attack: adds itself to SpinPublic
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, SpinPublic;
VAR me := Domain.CreateFromModule(); public := SpinPublic.Get();
<*FATAL Domain.Error*>
BEGIN Domain.Add(public, me) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `SpinPublic` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

attack: takes from SpinPublic
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, SpinPublic;
VAR me := Domain.CreateFromModule(); public := SpinPublic.Get();
<*FATAL Domain.Error*>
BEGIN EVAL Domain.Delete(public, me) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `SpinPublic` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

attack: widens its right to SpinPublic
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, SpinPublic;
VAR me := Domain.CreateFromModule(); public := SpinPublic.Get();
<*FATAL Domain.Error*>
BEGIN EVAL me; Domain.Destroy(Domain.Narrow(public, TRUE, TRUE)) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `SpinPublic` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

attack: gives SpinPublic no heap
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, Quota, SpinPublic;
VAR me := Domain.CreateFromModule(); public := SpinPublic.Get();
<*FATAL Domain.Error*>
BEGIN EVAL me; Quota.Set(public, Quota.Resource.Heap, 0) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `SpinPublic` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Quota.Set (kernel/Quota.m3)
      at Evil.<body> (evil/Evil.m3:5)

attack: gives itself more heap
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, Quota;
TYPE L = REF RECORD next: L END;
VAR l: L;
<*FATAL Domain.Error*>
BEGIN Quota.Set(Domain.CreateFromModule(), Quota.Resource.Heap, Quota.Unlimited); LOOP l := NEW(L, next := l) END END Evil.
told:
evil/Evil.m3:6:83: error[M3-0925]: domain `evil` is over its quota of heap: 1125024 of 1000000 bytes
    6 | BEGIN Quota.Set(Domain.CreateFromModule(), Quota.Resource.Heap, Quota.Unlimited); LOOP l := NEW(L, next := l) END END Evil.
      |                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:6)

attack: destroys what it imports
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Answer (): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Answer (): INTEGER = BEGIN RETURN 42 END Answer;
BEGIN END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error, NameServer.Error*>
BEGIN Domain.Destroy(NameServer.Import("Server", me)) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `server` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: withdraws the name of another
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Answer (): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Answer (): INTEGER = BEGIN RETURN 42 END Answer;
BEGIN END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error, NameServer.Error*>
BEGIN IF NOT NameServer.Withdraw("Server", NameServer.Import("Server", me)) THEN RAISE NameServer.Error("not withdrawn") END END Evil.
told:
evil/2-evil/Evil.m3:5:82: error[M3-0924]: exception NameServer.Error: not withdrawn is not caught
    5 | BEGIN IF NOT NameServer.Withdraw("Server", NameServer.Import("Server", me)) THEN RAISE NameServer.Error("not withdrawn") END END Evil.
      |                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: takes a name that is taken
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Answer (): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Answer (): INTEGER = BEGIN RETURN 42 END Answer;
BEGIN END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error, NameServer.Error*>
BEGIN NameServer.Export("Server", me, NameServer.Everyone()) END Evil.
told:
kernel/NameServer.m3: error[M3-0924]: exception NameServer.Error: error[M3-0516]: name `Server` is taken is not caught
      = note: RAISE (Modula-3 2.3.6)
      at NameServer.Export (kernel/NameServer.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: imports in the name of another
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Answer (): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Answer (): INTEGER = BEGIN RETURN 42 END Answer;
BEGIN END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error, NameServer.Error*>
BEGIN EVAL NameServer.Import("Server", NameServer.Import("Server", me)) END Evil.
told:
kernel/NameServer.m3: error[M3-0924]: exception NameServer.Error: error[M3-0518]: domain `server` may not import service `Server` is not caught
      = note: RAISE (Modula-3 2.3.6)
      at NameServer.Import (kernel/NameServer.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: upgrades what it imports
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Answer (): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Answer (): INTEGER = BEGIN RETURN 42 END Answer;
BEGIN END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT CoffFile, Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error, NameServer.Error*>
BEGIN Domain.Upgrade(NameServer.Import("Server", me), CoffFile.FromChars("x", ARRAY OF CHAR{'x'})) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0525]: domain `server` was handed out without the right to modify it
      = note: a capability carries rights (requirement R194) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: loads bytes that are no object file
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT CoffFile, Domain;
<*FATAL Domain.Error*>
BEGIN EVAL Domain.Create(CoffFile.FromChars("x", ARRAY OF CHAR{'x'})) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0500]: `x` is not an object file: it does not begin as one
      = note: safe object files (SOSP'95 3.1)
      = help: make it again with `m3 compile` is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:4)

attack: exports without letting anybody in
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
VAR me := Domain.CreateFromModule();
<*FATAL NameServer.Error*>
BEGIN NameServer.Export("Closed", me); EVAL NameServer.Import("Closed", me) END Evil.
told:
kernel/NameServer.m3: error[M3-0924]: exception NameServer.Error: error[M3-0518]: domain `evil.Evil` may not import service `Closed` is not caught
      = note: RAISE (Modula-3 2.3.6)
      at NameServer.Import (kernel/NameServer.m3)
      at Evil.<body> (evil/Evil.m3:5)

attack: authorizes with a fault
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain, NameServer;
TYPE A = NameServer.Authorizer OBJECT OVERRIDES authorize := Fail END;
VAR me := Domain.CreateFromModule();
PROCEDURE Fail (<*UNUSED*> a: A; <*UNUSED*> importer: Domain.T; <*UNUSED*> name: TEXT; <*UNUSED*> v: NameServer.Version; <*UNUSED*> d: Domain.T): Domain.T = VAR r: REF Domain.T; BEGIN r := NIL; RETURN r^ END Fail;
<*FATAL NameServer.Error*>
BEGIN NameServer.Export("Trap", me, NEW(A)); EVAL NameServer.Import("Trap", me) END Evil.
told:
kernel/NameServer.m3: error[M3-0924]: exception NameServer.Error: error[M3-0518]: domain `evil.Evil` may not import service `Trap` is not caught
      = note: RAISE (Modula-3 2.3.6)
      at NameServer.Import (kernel/NameServer.m3)
      at Evil.<body> (evil/Evil.m3:7)

attack: makes up an externalized reference
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT ExternRef;
VAR t := ExternRef.New(); i := 12345;
<*FATAL ExternRef.Error*>
BEGIN EVAL ExternRef.Internalize(t, i) END Evil.
told:
kernel/ExternRef.m3: error[M3-0924]: exception ExternRef.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at ExternRef.Find (kernel/ExternRef.m3)
      at ExternRef.Internalize (kernel/ExternRef.m3)
      at Evil.<body> (evil/Evil.m3:5)

attack: uses the index of another table
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT ExternRef;
VAR t := ExternRef.New(); u := ExternRef.New();
<*FATAL ExternRef.Error*>
BEGIN EVAL ExternRef.Internalize(u, ExternRef.Externalize(t, t)) END Evil.
told:
kernel/ExternRef.m3: error[M3-0924]: exception ExternRef.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at ExternRef.Find (kernel/ExternRef.m3)
      at ExternRef.Internalize (kernel/ExternRef.m3)
      at Evil.<body> (evil/Evil.m3:5)

attack: passes NIL for a capability
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain;
VAR d: Domain.T := NIL;
BEGIN EVAL Domain.Name(d) END Evil.
told:
kernel/Domain.m3: error[M3-0902]: NIL has no referent
      = note: designators (Modula-3 2.6.3)
      at Evil.<body> (evil/Evil.m3:4)

attack: passes what is no interface
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain;
<*FATAL Domain.Error*>
BEGIN EVAL Domain.CreateFromInterface(NEW(REF INTEGER)) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0524]: what was given is no interface
      = note: an interface names what exports it (requirement R190)
      = help: write `INTERFACE_UNIT(I)` for an imported interface `I` is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:4)

attack: puts a domain into itself
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Domain;
VAR a := Domain.CreateFromModule();
<*FATAL Domain.Error*>
BEGIN Domain.Add(a, a) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0521]: domain `evil.Evil` would contain itself by way of `evil.Evil`
      = note: a domain is a set of names (SOSP'95 3.1) is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

