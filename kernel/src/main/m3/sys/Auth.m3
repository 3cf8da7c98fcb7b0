(* SPDX-License-Identifier: MIT *)
MODULE Auth;

TYPE Keyed = T OBJECT key: Key OVERRIDES authorize := ByKey END;

PROCEDURE Allow (<*UNUSED*> self: T; <*UNUSED*> key: Key; <*UNUSED*> arg: REFANY): BOOLEAN =
  BEGIN
    RETURN TRUE;
  END Allow;

PROCEDURE Deny (<*UNUSED*> self: T; <*UNUSED*> key: Key; <*UNUSED*> arg: REFANY): BOOLEAN =
  BEGIN
    RETURN FALSE;
  END Deny;

PROCEDURE ByKey (self: Keyed; key: Key; <*UNUSED*> arg: REFANY): BOOLEAN =
  BEGIN
    RETURN key = self.key;
  END ByKey;

PROCEDURE AuthAlways (): T =
  BEGIN
    RETURN NEW(T, authorize := Allow);
  END AuthAlways;

PROCEDURE AuthNever (): T =
  BEGIN
    RETURN NEW(T, authorize := Deny);
  END AuthNever;

PROCEDURE AuthAuthKey (key: Key): T =
  BEGIN
    <*ASSERT key # NIL*>
    RETURN NEW(Keyed, key := key);
  END AuthAuthKey;

BEGIN
END Auth.
