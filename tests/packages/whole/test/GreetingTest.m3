MODULE GreetingTest EXPORTS Main;
IMPORT Greeting, Text;
BEGIN
  <*ASSERT Text.Equal(Greeting.To("you"), "1: hello, you")*>
END GreetingTest.
