// SPDX-License-Identifier: MIT
/**
 * The whole of Modula-3 (definition 2.8.7 to 2.8.11) with SPIN's words. Every choice but a few is made on one token, so
 * prediction never leaves SLL. Two rules are wider than the definition's and narrowed when the tree is built:
 * `expression` reads operators flat, in order, and leaves precedence to the table of 2.8.10; `statements` lets an
 * assertion stand without a semicolon, and sees an empty statement in order to refuse it.
 */
parser grammar M3Parser;

options { tokenVocab = M3Lexer; }

// ---- Units (2.8.7)

unit
  : unsafe=UNSAFE? ( interface_=interfaceUnit | module=moduleUnit
                   | generic=GENERIC ( interface_=interfaceUnit | module=moduleUnit ) ) EOF
  ;

interfaceUnit
  : INTERFACE name=ID ( parameters=genericNames? SEMICOLON body=interfaceBody | EQUAL instance=instantiation ) ;

moduleUnit
  : MODULE name=ID parameters=genericNames? ( EXPORTS exports=identifiers )?
    ( SEMICOLON body=moduleBody | EQUAL instance=instantiation ) ;

interfaceBody : imports+=importing* declarations+=declaration* end=END endName=ID DOT ;

moduleBody : imports+=importing* content=block endName=ID DOT ;

instantiation : generic=ID actuals=genericNames end=END endName=ID DOT ;

genericNames : LEFT_PARENTHESIS names=identifiers? RIGHT_PARENTHESIS ;

importing
  : IMPORT items+=importItem ( COMMA items+=importItem )* SEMICOLON
  | FROM from=ID IMPORT names=identifiers SEMICOLON
  ;

importItem : name=ID ( AS local=ID )? ;

identifiers : names+=ID ( COMMA names+=ID )* ;

qualified : first=ID ( DOT second=ID )? ;

// ---- Declarations (2.8.7)

block : declarations+=declaration* BEGIN body=statements end=END ;

declaration
  : CONST ( constants+=constant SEMICOLON )*
  | TYPE ( types+=typeDeclaration SEMICOLON )*
  | EXCEPTION ( exceptions+=exceptionDeclaration SEMICOLON )*
  | VAR ( variables+=variable SEMICOLON )*
  | REVEAL ( revelations+=revelation SEMICOLON )*
  | procedure_=procedure SEMICOLON
  | fatal=fatalPragma
  ;

constant : name=ID ( COLON declared=type )? EQUAL value=expression ;

typeDeclaration : name=ID relation=( EQUAL | SUBTYPE ) right=type ;

exceptionDeclaration : name=ID ( LEFT_PARENTHESIS argument=type RIGHT_PARENTHESIS )? ;

variable : names=identifiers ( COLON declared=type ( ASSIGN initial=expression )? | ASSIGN initial=expression ) ;

revelation : name=qualified relation=( EQUAL | SUBTYPE ) right=type ;

procedure
  : words+=( EPHEMERAL | FUNCTIONAL )* PROCEDURE name=ID header=signature ( EQUAL body=block endName=ID )? ;

signature
  : LEFT_PARENTHESIS parameters=formals RIGHT_PARENTHESIS ( returning=COLON result=type )? ( RAISES raising=raises )? ;

formals : ( items+=formal ( SEMICOLON items+=formal )* SEMICOLON? )? ;

formal
  : passing=( VALUE | VAR | READONLY | CVAR )? names=identifiers
    ( COLON declared=type ( ASSIGN initial=expression )? | ASSIGN initial=expression ) ;

raises : any=ANY | LEFT_BRACE ( exceptions+=qualified ( COMMA exceptions+=qualified )* )? RIGHT_BRACE ;

fatalPragma : PRAGMA_FATAL ( any=ANY | exceptions+=qualified ( COMMA exceptions+=qualified )* ) PRAGMA_CLOSE ;

// ---- Statements (2.8.8)

statements : items+=statement? ( semicolons+=SEMICOLON items+=statement? | checks+=check items+=statement? )* ;

check
  : PRAGMA_ASSERT condition=expression ( ( WITH | COMMA ) message=expression )? PRAGMA_CLOSE  # assertCheck
  | PRAGMA_DEBUG condition=expression PRAGMA_CLOSE                                 # debugCheck
  ;

statement
  : ( target=designator | aggregate_=aggregateType made=constructed )
    ( assign=ASSIGN value=expression )?                                            # assignOrCall
  | content=block                                                                  # blockStatement
  | CASE selector_=expression OF first=branch? ( BAR branches+=branch )*
    ( else_=ELSE otherwise=statements )? END                                       # caseStatement
  | EXIT                                                                           # exitStatement
  | EVAL value=expression                                                          # evalStatement
  | FOR name=ID ASSIGN from=expression TO to=expression ( BY by=expression )?
    DO body=statements END                                                         # forStatement
  | IF arms+=arm ( ELSIF arms+=arm )* ( else_=ELSE otherwise=statements )? END     # ifStatement
  | LOCK mutex=expression DO body=statements END                                   # lockStatement
  | LOOP body=statements END                                                       # loopStatement
  | RAISE name=qualified ( LEFT_PARENTHESIS argument=expression RIGHT_PARENTHESIS )?  # raiseStatement
  | REPEAT body=statements UNTIL condition=expression                              # repeatStatement
  | RETURN value=expression?                                                       # returnStatement
  | TRY body=statements
    ( EXCEPT first=handler? ( BAR handlers+=handler )* ( else_=ELSE otherwise=statements )?
    | finally_=FINALLY last=statements ) END                                       # tryStatement
  | TYPECASE selector_=expression OF first=typeArm? ( BAR arms+=typeArm )*
    ( else_=ELSE otherwise=statements )? END                                       # typeCaseStatement
  | WHILE condition=expression DO body=statements END                              # whileStatement
  | WITH bindings+=binding ( COMMA bindings+=binding )* DO body=statements END     # withStatement
  ;

arm : condition=expression THEN body=statements ;

branch : labels+=label ( COMMA labels+=label )* ARROW body=statements ;

label : low=expression ( DOTDOT high=expression )? ;

handler
  : exceptions+=qualified ( COMMA exceptions+=qualified )* ( LEFT_PARENTHESIS argument=ID RIGHT_PARENTHESIS )?
    ARROW body=statements ;

typeArm : types+=type ( COMMA types+=type )* ( LEFT_PARENTHESIS name=ID RIGHT_PARENTHESIS )? ARROW body=statements ;

binding : name=ID EQUAL value=expression ;

// ---- Types (2.8.9)

type
  : name=qualified suffixes+=objectSuffix*                                         # namedType
  | LEFT_PARENTHESIS inner=type RIGHT_PARENTHESIS                                  # parenthesizedType
  | form=aggregateType                                                             # aggregate
  | form=otherType                                                                 # other
  ;

/* Types whose constructor may begin a statement. */
aggregateType
  : ARRAY ( indices+=type ( COMMA indices+=type )* )? OF item=type              # arrayType
  | RECORD content=fields END                                                      # recordType
  | SET OF item=type                                                            # setType
  ;

otherType
  : ROOT suffixes+=objectSuffix*                                                   # rootType
  | UNTRACED ( root=ROOT suffixes+=objectSuffix* | brand_=brand? REF target=type )  # untracedType
  | brand_=brand? ( REF target=type | object=objectBody suffixes+=objectSuffix* )  # referenceType
  | BITS bits=expression FOR base=type                                             # packedType
  | ALIGNED bits=expression FOR base=type                                          # alignedType
  | LEFT_BRACE names=identifiers? RIGHT_BRACE                                      # enumerationType
  | LEFT_BRACKET low=expression DOTDOT high=expression RIGHT_BRACKET               # subrangeType
  | words+=( EPHEMERAL | FUNCTIONAL )* PROCEDURE header=signature                  # procedureType
  ;

brand : BRANDED ( text+=designator ( ampersands+=AMPERSAND text+=designator )* )? ;

objectSuffix : brand_=brand? body=objectBody ;

objectBody
  : OBJECT content=fields ( METHODS declared=methods )? ( OVERRIDES overridden=overrides )? END ;

fields : ( items+=field ( SEMICOLON items+=field )* SEMICOLON? )? ;

field : names=identifiers ( COLON declared=type ( ASSIGN initial=expression )? | ASSIGN initial=expression ) ;

methods : ( items+=method ( SEMICOLON items+=method )* SEMICOLON? )? ;

method : words+=( EPHEMERAL | FUNCTIONAL )* name=ID header=signature ( ASSIGN procedure_=expression )? ;

overrides : ( items+=override ( SEMICOLON items+=override )* SEMICOLON? )? ;

override : name=ID ASSIGN procedure_=expression ;

// ---- Expressions (2.8.10)

expression
  : terms+=term
    ( operators+=( OR | AND | EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL | IN
                 | PLUS | MINUS | AMPERSAND | STAR | SLASH | DIV | MOD ) terms+=term )*
  ;

/* After a type only a constructor may follow: in `REF A.B` the dot is the type's. */
term
  : prefixes+=( NOT | PLUS | MINUS )*
    ( base=designator ( suffixes+=objectSuffix+ made=constructed? )?
    | aggregate_=aggregateType made=constructed?
    | other_=otherType made=constructed? )
  ;

designator
  : ( name=ID | literal=( INTEGER | REAL | CHARACTER | TEXT ) | LEFT_PARENTHESIS inner=expression close=RIGHT_PARENTHESIS )
    selectors+=selector* ;

constructed : first=constructor selectors+=selector* ;

selector
  : CARET                                                                          # dereference
  | DOT field_=ID                                                                  # select
  | LEFT_BRACKET indices+=expression ( COMMA indices+=expression )* RIGHT_BRACKET  # index
  | LEFT_PARENTHESIS ( actuals+=actual ( COMMA actuals+=actual )* )? RIGHT_PARENTHESIS  # call
  | made=constructor                                                               # construct
  ;

constructor
  : LEFT_BRACE ( elements+=element ( COMMA elements+=element )* ( COMMA dots=DOTDOT )? )? RIGHT_BRACE ;

actual : value=expression ( ASSIGN named=expression )? ;

element : value=expression ( DOTDOT upper=expression | ASSIGN named=expression )? ;
