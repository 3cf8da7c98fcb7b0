MODULE Thief EXPORTS Main;
IMPORT Key;
TYPE Forged = BRANDED OBJECT secret: INTEGER END;
VAR k := Key.New();
BEGIN
  k.secret := 1;
  k := NEW(Forged, secret := 2);
END Thief.
