attack: imports ConsoleDevice
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT ConsoleDevice;
BEGIN EVAL ConsoleDevice.Get() END Evil.
told:
error[M3-0510]: domain `evil` imports interface `ConsoleDevice`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `ConsoleDevice` resolved against it

attack: imports HostDomain
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT HostDomain;
BEGIN EVAL HostDomain.OfCaller() END Evil.
told:
error[M3-0510]: domain `evil` imports interface `HostDomain`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `HostDomain` resolved against it

attack: imports DomainPrivate
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT DomainPrivate;
BEGIN EVAL DomainPrivate.Empty("x") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `DomainPrivate`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `DomainPrivate` resolved against it

attack: imports NameServerPrivate
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT NameServerPrivate;
BEGIN NameServerPrivate.SetNanny(NIL) END Evil.
told:
error[M3-0510]: domain `evil` imports interface `NameServerPrivate`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `NameServerPrivate` resolved against it

attack: imports HostBoot
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT HostBoot;
BEGIN HostBoot.Report("all is well") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `HostBoot`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `HostBoot` resolved against it

attack: imports HostStrand
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT HostStrand;
BEGIN EVAL HostStrand.Self() END Evil.
told:
error[M3-0510]: domain `evil` imports interface `HostStrand`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `HostStrand` resolved against it

attack: imports SpinPublicPrivate
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT SpinPublicPrivate;
BEGIN EVAL SpinPublicPrivate.Get() END Evil.
told:
error[M3-0510]: domain `evil` imports interface `SpinPublicPrivate`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `SpinPublicPrivate` resolved against it

attack: imports SpinTrusted
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT SpinTrusted;
BEGIN EVAL SpinTrusted.Get() END Evil.
told:
error[M3-0510]: domain `evil` imports interface `SpinTrusted`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `SpinTrusted` resolved against it

attack: imports FS
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT FS;
BEGIN EVAL FS.Status("/etc/passwd") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `FS`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `FS` resolved against it

attack: imports Process
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Process;
BEGIN Process.Exit(0) END Evil.
told:
error[M3-0510]: domain `evil` imports interface `Process`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `Process` resolved against it

attack: imports Env
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Env;
BEGIN EVAL Env.Get("HOME") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `Env`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `Env` resolved against it

attack: imports FileRd
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT FileRd;
BEGIN EVAL FileRd.Open("/etc/passwd") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `FileRd`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `FileRd` resolved against it

attack: imports FileWr
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT FileWr;
BEGIN EVAL FileWr.Open("/tmp/evil") END Evil.
told:
error[M3-0510]: domain `evil` imports interface `FileWr`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `FileWr` resolved against it

attack: imports Params
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Params;
BEGIN EVAL Params.Get(0) END Evil.
told:
error[M3-0510]: domain `evil` imports interface `Params`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `Params` resolved against it

attack: imports HostFile
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT HostFile;
BEGIN EVAL HostFile.Write(NIL, ARRAY OF CHAR{'x'}) END Evil.
told:
error[M3-0510]: domain `evil` imports interface `HostFile`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `HostFile` resolved against it

attack: imports Pickle
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Pickle;
BEGIN EVAL Pickle.Read(NIL) END Evil.
told:
error[M3-0510]: domain `evil` imports interface `Pickle`, which it was not given
      = note: only a fully resolved domain runs (SOSP'95 3.1)
      = help: have a domain that exports `Pickle` resolved against it

attack: imports what nobody exports
file: Ghost.i3
INTERFACE Ghost;
PROCEDURE P ();
END Ghost.
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Ghost;
BEGIN Ghost.P() END Evil.
told:
error[M3-0515]: procedure `Ghost.P` of domain `evil` is implemented by no module
      = note: each procedure of an interface is implemented once (Modula-3 2.5)

attack: reveals nothing of what it declares opaque
file: Evil.i3
INTERFACE Evil;
TYPE T <: REFANY;
END Evil.
file: Evil.m3
MODULE Evil;
BEGIN END Evil.
told:
error[M3-0513]: opaque type `Evil.T` of domain `evil` is revealed by no module
      = note: an opaque type is fully revealed once (Modula-3 2.4.7)

attack: brings its own Console and passes it off
file: 1-host/Host.i3
INTERFACE Host;
IMPORT Console;
PROCEDURE Greet (c: Console.T);
END Host.
file: 1-host/Host.m3
MODULE Host;
IMPORT Console;
PROCEDURE Greet (c: Console.T) = BEGIN Console.Write(c, "Intruder") END Greet;
BEGIN END Host.
file: 2-evil/Console.i3
INTERFACE Console;
TYPE T <: REFANY;
CONST InterfaceName = "ConsoleService";
PROCEDURE Open (): T;
PROCEDURE Write (t: T; msg: TEXT);
PROCEDURE Read (t: T; VAR msg: TEXT);
PROCEDURE Close (t: T);
END Console.
file: 2-evil/Console.m3
MODULE Console;
REVEAL T = BRANDED REF INTEGER;
PROCEDURE Open (): T = BEGIN RETURN NEW(T) END Open;
PROCEDURE Write (<*UNUSED*> t: T; <*UNUSED*> msg: TEXT) = BEGIN END Write;
PROCEDURE Read (<*UNUSED*> t: T; VAR msg: TEXT) = BEGIN msg := NIL END Read;
PROCEDURE Close (<*UNUSED*> t: T) = BEGIN END Close;
BEGIN END Console.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console, Host;
BEGIN Host.Greet(Console.Open()) END Evil.
told:
error[M3-0512]: type conflict: interface `Host` of domain `host` uses interface `Console` of domain `kernel/Console`, but domain `evil` is linked to the `Console` of domain `evil`
      = note: a redefined type conflicts with the original (SOSP'95 3.1, requirement R29)
      = help: let `evil` import `Console` from domain `kernel/Console` instead of defining it

attack: has a Console of fewer procedures
file: 1-evil/Console.i3
INTERFACE Console;
TYPE T <: REFANY;
PROCEDURE Open (): T;
END Console.
file: 1-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
BEGIN EVAL Console.Open() END Evil.
told:
error[M3-0515]: procedure `Console.Open` of domain `evil` is implemented by no module
      = note: each procedure of an interface is implemented once (Modula-3 2.5)

