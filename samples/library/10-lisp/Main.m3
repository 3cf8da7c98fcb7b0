(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* Reads and evaluates expressions: those of standard input, or some of its own when there are none. *)

IMPORT IO, Lisp, Rd, Stdio, TextRd, Thread;

<*FATAL Rd.Failure, Thread.Alerted*>

CONST
  Own =
    "; a small program\n"
    & "(+ 1 2 (* 3 4))\n"
    & "'(a (b . c) ())\n"
    & "(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))\n"
    & "(fib 20)\n"
    & "(define (map f l) (if (null? l) () (cons (f (car l)) (map f (cdr l)))))\n"
    & "(define (upto a b) (if (< b a) () (cons a (upto (+ a 1) b))))\n"
    & "(map (lambda (n) (* n n)) (upto 1 10))\n"
    & "(define (adder n) (lambda (m) (+ n m)))\n"
    & "(map (adder 100) '(1 2 3))\n"
    & "(define (fold f x l) (if (null? l) x (fold f (f x (car l)) (cdr l))))\n"
    & "(fold * 1 (upto 1 20))\n"
    & "(define (sort l)\n"
    & "  (if (null? l) ()\n"
    & "    (let ((p (car l)) (rest (cdr l)))\n"
    & "      (append (sort (filter (lambda (x) (< x p)) rest))\n"
    & "              (cons p (sort (filter (lambda (x) (if (< x p) () t)) rest)))))))\n"
    & "(define (append a b) (if (null? a) b (cons (car a) (append (cdr a) b))))\n"
    & "(define (filter f l)\n"
    & "  (cond ((null? l) ()) ((f (car l)) (cons (car l) (filter f (cdr l)))) (t (filter f (cdr l)))))\n"
    & "(sort '(31 41 59 26 53 58 97 93 23 84))\n"
    & "(cons 1 2)\n"
    & "(list (quotient -7 2) (remainder -7 2))\n"
    & "(car 5)\n"
    & "(quotient 1 0)\n"
    & "(fib 1 2)\n"
    & "(undefined)\n"
    & "fib\n"
    & ")\n"
    & "(+ 1\n";

VAR rd: Rd.T := Stdio.stdin;
BEGIN
  IF Rd.EOF(rd) THEN rd := TextRd.New(Own) END;
  LOOP
    TRY
      IO.Put(Lisp.ToText(Lisp.Evaluate(Lisp.Read(rd))) & "\n");
    EXCEPT
    | Lisp.Error (problem) => IO.Put("error: " & problem & "\n");
    | Lisp.End => EXIT;
    END;
  END;
END Main.
