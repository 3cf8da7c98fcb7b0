(* SPDX-License-Identifier: MIT *)
MODULE SpinPublicPrivate;

IMPORT Domain, DomainPrivate;

VAR domain := DomainPrivate.Empty("SpinPublic");

PROCEDURE Get (): Domain.T =
  BEGIN
    RETURN domain;
  END Get;

BEGIN
END SpinPublicPrivate.
