// SPDX-License-Identifier: MIT
/**
 * Tokens of Modula-3 (definition 2.8.12). Blanks and comments leave no token; a pragma that the grammar does not read is
 * one token on the hidden channel. Malformed literals are tokens of their own, so that each can be reported precisely.
 */
lexer grammar M3Lexer;

/* SPIN's words. They stay ordinary identifiers: the token source turns an ID into one of these where its neighbours
   leave no other reading (EPHEMERAL and FUNCTIONAL before PROCEDURE or a method, ALIGNED before a count, CVAR before a
   formal's name). */
tokens { EPHEMERAL, FUNCTIONAL, ALIGNED, CVAR }

AND : 'AND' ;
ANY : 'ANY' ;
ARRAY : 'ARRAY' ;
AS : 'AS' ;
BEGIN : 'BEGIN' ;
BITS : 'BITS' ;
BRANDED : 'BRANDED' ;
BY : 'BY' ;
CASE : 'CASE' ;
CONST : 'CONST' ;
DIV : 'DIV' ;
DO : 'DO' ;
ELSE : 'ELSE' ;
ELSIF : 'ELSIF' ;
END : 'END' ;
EVAL : 'EVAL' ;
EXCEPT : 'EXCEPT' ;
EXCEPTION : 'EXCEPTION' ;
EXIT : 'EXIT' ;
EXPORTS : 'EXPORTS' ;
FINALLY : 'FINALLY' ;
FOR : 'FOR' ;
FROM : 'FROM' ;
GENERIC : 'GENERIC' ;
IF : 'IF' ;
IMPORT : 'IMPORT' ;
IN : 'IN' ;
INTERFACE : 'INTERFACE' ;
LOCK : 'LOCK' ;
LOOP : 'LOOP' ;
METHODS : 'METHODS' ;
MOD : 'MOD' ;
MODULE : 'MODULE' ;
NOT : 'NOT' ;
OBJECT : 'OBJECT' ;
OF : 'OF' ;
OR : 'OR' ;
OVERRIDES : 'OVERRIDES' ;
PROCEDURE : 'PROCEDURE' ;
RAISE : 'RAISE' ;
RAISES : 'RAISES' ;
READONLY : 'READONLY' ;
RECORD : 'RECORD' ;
REF : 'REF' ;
REPEAT : 'REPEAT' ;
RETURN : 'RETURN' ;
REVEAL : 'REVEAL' ;
ROOT : 'ROOT' ;
SET : 'SET' ;
THEN : 'THEN' ;
TO : 'TO' ;
TRY : 'TRY' ;
TYPE : 'TYPE' ;
TYPECASE : 'TYPECASE' ;
UNSAFE : 'UNSAFE' ;
UNTIL : 'UNTIL' ;
UNTRACED : 'UNTRACED' ;
VALUE : 'VALUE' ;
VAR : 'VAR' ;
WHILE : 'WHILE' ;
WITH : 'WITH' ;

ASSIGN : ':=' ;
SUBTYPE : '<:' ;
ARROW : '=>' ;
DOTDOT : '..' ;
EQUAL : '=' ;
NOT_EQUAL : '#' ;
LESS_EQUAL : '<=' ;
GREATER_EQUAL : '>=' ;
LESS : '<' ;
GREATER : '>' ;
PLUS : '+' ;
MINUS : '-' ;
AMPERSAND : '&' ;
STAR : '*' ;
SLASH : '/' ;
CARET : '^' ;
DOT : '.' ;
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
BAR : '|' ;
LEFT_PARENTHESIS : '(' ;
RIGHT_PARENTHESIS : ')' ;
LEFT_BRACKET : '[' ;
RIGHT_BRACKET : ']' ;
LEFT_BRACE : '{' ;
RIGHT_BRACE : '}' ;

/* Operators of other languages: never legal here, reported with their Modula-3 form. */
FOREIGN_OPERATOR : '==' | '!=' | '<>' | '&&' | '||' | '+=' | '-=' | '!' ;

INTEGER : DIGIT+ ('_' HEX_DIGIT+)? [lL]? ;
REAL : DIGIT+ '.' DIGIT+ ([EeDdXx] [+-]? DIGIT+)? ;
CHARACTER : [wW]? '\'' ('\\' ~[\r\n] ~['\r\n]* | ~['\\\r\n]+) '\'' ;
TEXT : [wW]? '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"' ;

BAD_NUMBER : DIGIT+ '_' WORD_PART* | DIGIT+ '.' DIGIT+ [EeDdXx] [+-]? ;
BAD_CHARACTER : [wW]? '\'' ~['\r\n;,)]* '\''? ;
BAD_TEXT : [wW]? '"' ('\\' ~[\r\n] | ~["\\\r\n])* ;

ID : LETTER WORD_PART* ;

BLANKS : [ \t\r\n\u000B\f\uFEFF]+ -> skip ;
COMMENT_OPEN : '(*' -> skip, pushMode(COMMENT) ;

/* Pragmas that hold syntax are read by the grammar; all others are one hidden token, nested ones included. */
PRAGMA_ASSERT : '<*' BLANK* 'ASSERT' ;
PRAGMA_DEBUG : '<*' BLANK* 'DEBUG' ;
PRAGMA_FATAL : '<*' BLANK* 'FATAL' ;
PRAGMA_CLOSE : '*>' ;
PRAGMA_OPEN : '<*' (BLANK* LETTER WORD_PART*)? -> more, pushMode(PRAGMA_TEXT) ;

UNEXPECTED : . ;

fragment DIGIT : [0-9] ;
fragment HEX_DIGIT : [0-9A-Fa-f] ;
fragment LETTER : [A-Za-z] ;
fragment WORD_PART : [A-Za-z0-9_] ;
fragment BLANK : [ \t\r\n\u000B\f] ;

/* Comments nest (2.8.4); the mode stack counts them, so that depth costs no Java stack. */
mode COMMENT;
COMMENT_NESTED : '(*' -> skip, pushMode(COMMENT) ;
COMMENT_CLOSE : '*)' -> skip, popMode ;
COMMENT_TEXT : (~[*(])+ -> skip ;
COMMENT_OTHER : [*(] -> skip ;

mode PRAGMA_TEXT;
PRAGMA_INNER_OPEN : '<*' -> more, pushMode(NESTED_PRAGMA) ;
PRAGMA : '*>' -> channel(HIDDEN), popMode ;
PRAGMA_PART : (~[*<])+ -> more ;
PRAGMA_OTHER : [*<] -> more ;

mode NESTED_PRAGMA;
NESTED_OPEN : '<*' -> more, pushMode(NESTED_PRAGMA) ;
NESTED_CLOSE : '*>' -> more, popMode ;
NESTED_PART : (~[*<])+ -> more ;
NESTED_OTHER : [*<] -> more ;
