MODULE Implicit EXPORTS Main;
IMPORT RuntimeError;
PROCEDURE P() RAISES {} = BEGIN RAISE RuntimeError.E(RuntimeError.T.NarrowFailed) END P;
BEGIN P();
END Implicit.
