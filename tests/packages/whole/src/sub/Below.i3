INTERFACE Below;
CONST Name = "below";
PROCEDURE Twice(): TEXT;
END Below.
