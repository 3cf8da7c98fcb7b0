INTERFACE Brand; TYPE T <: Public; Public = OBJECT METHODS name(): TEXT; next(): T RAISES ANY END; PROCEDURE New(t: TEXT): T; VAR made: INTEGER := 0; END Brand.
