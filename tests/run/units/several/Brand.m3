MODULE Brand EXPORTS Brand, BrandAll; IMPORT BrandRep; <*UNUSED*> CONST X = NUMBER(ARRAY BOOLEAN OF BrandRep.Middle);
PROCEDURE New(t: TEXT): T = BEGIN INC(made); RETURN NEW(T, t := t) END New;
PROCEDURE Name(self: T): TEXT = BEGIN RETURN self.t END Name;
PROCEDURE Next(self: T): T = BEGIN RETURN NEW(T, t := self.t & "'", n := self.n + 1) END Next;
BEGIN END Brand.
