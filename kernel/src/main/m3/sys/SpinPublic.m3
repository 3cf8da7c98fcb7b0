(* SPDX-License-Identifier: MIT *)
MODULE SpinPublic;

IMPORT Domain, DomainPrivate;

(* Safe interfaces that touch nothing but their arguments and the console, and those of linking. *)
CONST Names = ARRAY [0 .. 23] OF TEXT{
  "Text", "Fmt", "Word", "Long", "Math", "Thread", "Atom", "AtomList", "Rd", "RdClass", "Wr", "WrClass", "Stdio", "IO", "Time",
  "Auth", "CoffFile", "Dispatcher", "Domain", "ExternRef", "NameServer", "RuntimeError", "SpinException", "SpinPublic"};

VAR domain := DomainPrivate.Empty("SpinPublic");

PROCEDURE Get (): Domain.T =
  BEGIN
    RETURN domain;
  END Get;

BEGIN
  DomainPrivate.AddOnDemand(domain, Names);
END SpinPublic.
