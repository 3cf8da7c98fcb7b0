(* SPDX-License-Identifier: MIT *)
MODULE Post;

IMPORT Auth, Dispatcher, IO;

PROCEDURE Deliver (to: TEXT; <*UNUSED*> abroad: BOOLEAN; letter: TEXT) =
  BEGIN
    IO.Put(to & ": " & letter & "\n");
  END Deliver;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Deliver, THIS_MODULE());
END Post.
