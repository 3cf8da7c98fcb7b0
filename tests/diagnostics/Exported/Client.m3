MODULE Client EXPORTS Main;
IMPORT Sotre, Store;
BEGIN
  EVAL Store.Fetch("x");
END Client.
