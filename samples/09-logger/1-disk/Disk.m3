(* SPDX-License-Identifier: MIT *)
MODULE Disk;

IMPORT Auth, Dispatcher;

PROCEDURE Write (<*UNUSED*> block, length: CARDINAL) = BEGIN END Write;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Write, THIS_MODULE());
END Disk.
