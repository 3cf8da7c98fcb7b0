(* SPDX-License-Identifier: MIT *)
MODULE SpinPublic;

IMPORT Domain, DomainPrivate, SpinPublicPrivate;

(* Safe interfaces that touch nothing but their arguments and the console, and those of linking. *)
CONST Names = ARRAY [0 .. 25] OF TEXT{
  "Text", "Fmt", "Word", "Long", "Math", "Thread", "Atom", "AtomList", "Rd", "RdClass", "Wr", "WrClass", "Stdio", "IO", "Time",
  "Auth", "CoffFile", "Dispatcher", "Domain", "ExternRef", "NameServer", "RuntimeError", "SpinException", "SpinPublic", "Quota",
  "Supervisor"};

VAR domain := SpinPublicPrivate.Get(); narrow := Domain.Narrow(domain);

PROCEDURE Get (): Domain.T =
  BEGIN
    RETURN narrow;
  END Get;

BEGIN
  DomainPrivate.AddOnDemand(domain, Names);
END SpinPublic.
