(* SPDX-License-Identifier: MIT *)
INTERFACE Math;

(* Elementary and some special functions, angles in radians (classical: libm3 Math). The elementary ones are the host's;
   erf, erfc, gamma and the Bessel functions are right to about 13 digits, the latter's zeros to 13 places. *)

CONST
  Pi     = 3.1415926535897932384626433833d0;
  LogPi  = 1.1447298858494001741434273514d0;
  SqrtPi = 1.7724538509055160272981674833d0;
  E      = 2.7182818284590452353602874714d0;
  Degree = 0.017453292519943295769236907684d0;  (* Pi / 180 *)

<*EXTERNAL*> PROCEDURE sqrt (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE cbrt (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE pow (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE hypot (x, y: LONGREAL): LONGREAL;
(* The square root; the cube root; x to the power of y; the square root of x^2 + y^2. *)

TYPE Complex = RECORD x, y: LONGREAL END;

PROCEDURE cabs (z: Complex): LONGREAL;
PROCEDURE fabs (x: LONGREAL): LONGREAL;
(* hypot(z.x, z.y); ABS(x) *)

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
PROCEDURE asinh (x: LONGREAL): LONGREAL;
PROCEDURE acosh (x: LONGREAL): LONGREAL;
PROCEDURE atanh (x: LONGREAL): LONGREAL;
(* The hyperbolic functions and what undoes them; NaN where x is no value of theirs. *)

<*EXTERNAL*> PROCEDURE ceil (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE floor (x: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE rint (x: LONGREAL): LONGREAL;
(* The least whole number not below x; the greatest not above it; the nearest one, of two the even one. *)

<*EXTERNAL*> PROCEDURE fmod (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE drem (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE remainder (x, y: LONGREAL): LONGREAL;
(* x - n * y, where n is x / y with its fraction cut off, or the whole number nearest to x / y. *)

<*EXTERNAL*> PROCEDURE copysign (x, y: LONGREAL): LONGREAL;
<*EXTERNAL*> PROCEDURE ldexp (x: LONGREAL; exp: INTEGER): LONGREAL;
(* x with the sign of y; x * 2^exp. *)

PROCEDURE frexp (x: LONGREAL; VAR (*OUT*) exp: INTEGER): LONGREAL;
(* The y for which x = y * 2^exp and 0.5 <= ABS(y) < 1; x itself, with exp = 0, when it is 0, infinite or NaN. *)

PROCEDURE modf (x: LONGREAL; VAR (*OUT*) i: LONGREAL): LONGREAL;
(* The fraction of x, and sets i to its whole part; both have the sign of x. *)

PROCEDURE erf (x: LONGREAL): LONGREAL;
PROCEDURE erfc (x: LONGREAL): LONGREAL;
(* The error function; 1 - erf(x), also where that is very small. *)

PROCEDURE gamma (x: LONGREAL): LONGREAL;
VAR signgam: INTEGER := 1;
(* The natural logarithm of the absolute value of the gamma function at x; signgam becomes its sign, 1 or -1. Infinite at 0 and the
   negative whole numbers. *)

PROCEDURE j0 (x: LONGREAL): LONGREAL;
PROCEDURE j1 (x: LONGREAL): LONGREAL;
PROCEDURE jn (n: INTEGER; x: LONGREAL): LONGREAL;
PROCEDURE y0 (x: LONGREAL): LONGREAL;
PROCEDURE y1 (x: LONGREAL): LONGREAL;
PROCEDURE yn (n: INTEGER; x: LONGREAL): LONGREAL;
(* The Bessel functions of the first and the second kind, of order 0, 1 and n; those of the second kind are NaN for x < 0. *)

END Math.
