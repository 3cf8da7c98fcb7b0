MODULE Main;
IMPORT J, Check;
BEGIN
  <*ASSERT J.Here*>
  Check.Done();
END Main.
