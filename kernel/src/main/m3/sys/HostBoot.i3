(* SPDX-License-Identifier: MIT *)
INTERFACE HostBoot;

(* What the kernel is started with, and where it reports. Trusted: only the boot code imports it. *)

<*EXTERNAL*> PROCEDURE Files (): CARDINAL;
(* How many object files there are to load. *)

<*EXTERNAL*> PROCEDURE Name (i: CARDINAL): TEXT;
<*EXTERNAL*> PROCEDURE Size (i: CARDINAL): CARDINAL;
<*EXTERNAL*> PROCEDURE Read (i: CARDINAL; VAR bytes: ARRAY OF CHAR);
(* The name, the bytes, and how many they are, of file i < Files(). *)

<*EXTERNAL*> PROCEDURE Limit (resource: CARDINAL): CARDINAL;
(* What each extension may use of a resource, numbered as Quota.Resource; LAST(CARDINAL) for as much as it likes. *)

<*EXTERNAL*> PROCEDURE Restart (): CARDINAL;
(* What is done when an extension fails, numbered as Supervisor.Policy. *)

<*EXTERNAL*> PROCEDURE Stays (): BOOLEAN;
(* Whether the kernel stays when all it loaded is at rest, for the program around it to use. *)

<*EXTERNAL*> PROCEDURE Offers (): CARDINAL;
<*EXTERNAL*> PROCEDURE Grants (i: CARDINAL; domain: TEXT): BOOLEAN;
(* How many interfaces the program around the kernel implements, and whether a domain may import offer i < Offers(). *)

<*EXTERNAL*> PROCEDURE Report (problem: TEXT);
(* Tells the operator of something that was refused, and counts it. *)

<*EXTERNAL*> PROCEDURE Refused (): CARDINAL;
(* How many reports there were. *)

<*EXTERNAL*> PROCEDURE AwaitQuiet ();
(* Waits until no other strand can run, now or later. *)

END HostBoot.
