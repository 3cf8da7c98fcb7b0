(* SPDX-License-Identifier: MIT *)
INTERFACE Math;

(* Elementary functions of the host, angles in radians (classical: libm3 Math). *)

CONST
  Pi = 3.1415926535897932384626433833d0;
  E  = 2.7182818284590452353602874714d0;

<*EXTERNAL*> PROCEDURE sqrt (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE cbrt (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE pow (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE hypot (x, y: LONGREAL): LONGREAL;
(* The square root; the cube root; x to the power of y; the square root of x^2 + y^2. *)

<*EXTERNAL*> PROCEDURE exp (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE expm1 (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE log (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE log1p (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE log10 (x: LONGREAL): LONGREAL;
(* E^x; E^x - 1; the natural logarithm of x, of 1 + x; the decimal logarithm. *)

<*EXTERNAL*> PROCEDURE sin (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE cos (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE tan (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE asin (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE acos (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE atan (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE atan2 (y, x: LONGREAL): LONGREAL;
(* atan2 gives the angle of the point (x, y). *)

<*EXTERNAL*> PROCEDURE sinh (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE cosh (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE tanh (x: LONGREAL): LONGREAL;

<*EXTERNAL*> PROCEDURE ceil (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE floor (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE rint (x: LONGREAL): LONGREAL;
(* The least whole number not below x; the greatest not above it; the nearest one, of two the even one. *)

<*EXTERNAL*> PROCEDURE fmod (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE drem (x, y: LONGREAL): LONGREAL;
(* x - n * y, where n is x / y with its fraction cut off, or the whole number nearest to x / y. *)

<*EXTERNAL*> PROCEDURE copysign (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE ldexp (x: LONGREAL; n: INTEGER): LONGREAL;
(* x with the sign of y; x * 2^n. *)

END Math.
