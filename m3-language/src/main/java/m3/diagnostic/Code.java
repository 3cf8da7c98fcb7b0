// SPDX-License-Identifier: MIT
package m3.diagnostic;

/**
 * Every refusal this system can give, with its number, the rule it rests on, and its text.
 *
 * <p>Texts are lower case, without a final point, code in backticks; {@code %s} are filled by the reporter. Each code
 * has a page {@code docs/errors/M3-nnnn.md}, which {@code m3 explain} prints. Numbers: 0001–0049 characters and syntax,
 * 0050–0099 units and names, 0100–0199 declarations and types, 0200–0299 expressions, 0300–0399 statements, 0400–0449
 * SPIN's dialect, 0450–0499 warnings, 0500–0599 object files and linking, 0900–0999 run time.
 */
public enum Code {
  // Characters and syntax.
  UNEXPECTED_CHARACTER(1, "characters and tokens (Modula-3 2.8.12)", "unexpected character `%s`"),
  UNTERMINATED_COMMENT(2, "comments nest and must be closed (Modula-3 2.8.4)", "comment is never closed"),
  UNTERMINATED_TEXT(3, "a text literal ends on its line (Modula-3 2.6.5)", "text literal is never closed"),
  BAD_CHARACTER_LITERAL(4, "character literals (Modula-3 2.6.5)", "not a character literal"),
  BAD_ESCAPE(5, "escape sequences (Modula-3 2.6.5)", "unknown escape `%s`"),
  BAD_NUMBER(6, "numeric literals (Modula-3 2.6.4)", "malformed number `%s`"),
  UNTERMINATED_PRAGMA(7, "pragmas (Modula-3 2.8.5)", "pragma is never closed"),
  UNEXPECTED_TOKEN(8, "grammar (Modula-3 2.8)", "unexpected %s, expected %s"),
  UNEXPECTED_END(9, "grammar (Modula-3 2.8)", "the file ends here, expected %s"),
  END_NAME(10, "a unit or procedure ends with its own name (Modula-3 2.4.4, 2.5.2, 2.5.3)", "`%s` ends with the name `%s`"),
  TOO_DEEP(11, "", "the program is nested too deeply here"),

  // Units and names.
  UNKNOWN_INTERFACE(50, "imports (Modula-3 2.5.1)", "there is no interface `%s`"),
  IMPORT_CYCLE(51, "interfaces may not import each other in a circle (Modula-3 2.5.2)", "interface `%s` imports itself%s"),
  UNDECLARED(52, "scope (Modula-3 2.4)", "`%s` is not declared"),
  REDECLARED(53, "a name is declared once in a scope (Modula-3 2.4)", "`%s` is declared twice"),
  NOT_IN_INTERFACE(54, "qualified names (Modula-3 2.5.1, 2.6.3)", "interface `%s` has no `%s`"),
  CYCLIC_DECLARATION(55, "recursive declarations (Modula-3 2.4.8)", "the declaration of `%s` depends on itself"),
  SIGNATURE_MISMATCH(56, "an exported procedure's type is covered by its interface's (Modula-3 2.5.3)", "`%s` does not fit its declaration in interface `%s`"),
  UNSAFE_REFUSED(57, "the UNSAFE features are for trusted code (Modula-3 2.5.7, 2.7; SOSP'95 3.1)", "unit `%s` is UNSAFE, and only safe units are accepted here"),
  EXTERNAL_REFUSED(58, "EXTERNAL only in trusted interfaces (requirement R187)", "`%s` is EXTERNAL, which only trusted interfaces may declare"),
  UNKNOWN_GENERIC(59, "generics (Modula-3 2.5.5)", "there is no generic %s `%s`"),
  GENERIC_ARITY(60, "generics (Modula-3 2.5.5)", "generic `%s` takes %s interfaces, not %s"),
  BODY_MISSING(61, "procedure declarations (Modula-3 2.4.4)", "procedure `%s` has no body"),
  BODY_IN_INTERFACE(62, "interfaces only declare procedures (Modula-3 2.4.4, 2.5.2)", "procedure `%s` has a body in an interface"),
  WRONG_UNIT(63, "a file holds the unit it is named after", "`%s` is expected here, but this is %s"),
  NOT_CONSTANT_INITIAL(64, "initial values in interfaces are constant (Modula-3 2.5.2)", "the initial value of `%s` is not constant"),
  NO_MAIN(65, "a program has a module that exports Main (Modula-3 2.5)", "there is no module to run: none exports `Main`"),
  UNREADABLE(66, "", "cannot read `%s`: %s"),
  UNWRITABLE(80, "", "cannot write `%s`: %s"),
  NOT_IMPLEMENTED_PROCEDURE(67, "each procedure of an interface is implemented once (Modula-3 2.5)", "no module implements procedure `%s`"),
  DUPLICATE_UNIT(68, "no unit is defined twice (Modula-3 2.5)", "two units are called `%s`"),
  UNSAFE_IMPORT(69, "a safe unit imports safe interfaces only (Modula-3 2.5.7)", "safe unit `%s` imports unsafe interface `%s`"),
  TOP_LEVEL_ONLY(70, "revelations, exceptions and opaque types belong to units (Modula-3 2.4.7, 2.8.6)", "%s is declared in a block"),
  UNSAFE_EXPORT(71, "a safe module exports safe interfaces only (Modula-3 2.5.7)", "safe module `%s` exports unsafe interface `%s`"),
  EXPORT_TWICE(72, "exported interfaces are distinct (Modula-3 2.5.3)", "interface `%s` is exported twice"),
  RESERVED(73, "reserved identifiers (Modula-3 2.8.2)", "`%s` is a reserved identifier and cannot be declared"),
  IMPLEMENTED_TWICE(74, "no procedure is defined twice (Modula-3 2.5)", "procedure `%s` is implemented by module `%s` and again by module `%s`"),
  UNREVEALED(75, "an opaque type is fully revealed once (Modula-3 2.4.7)", "opaque type `%s` is revealed nowhere in the program"),
  MAKEFILE_SYNTAX(90, "", "cannot read this makefile: %s"),
  MAKEFILE_CALL(91, "", "this makefile cannot be followed: %s"),

  // Declarations and types.
  NOT_A_TYPE(100, "types (Modula-3 2.2)", "`%s` is %s, not a type"),
  NOT_CONSTANT(101, "constant expressions (Modula-3 2.6.15)", "%s must be constant"),
  SUBRANGE_ENDS(102, "subranges (Modula-3 2.2.1)", "the ends of a subrange are `%s` and `%s`, not two values of one ordinal type"),
  INDEX_TYPE(103, "array types (Modula-3 2.2.3)", "an array is indexed by an ordinal type, not `%s`"),
  OPEN_ARRAY_HERE(104, "open arrays are formals, referents, and elements of open arrays only (Modula-3 2.2.3)", "open array type `%s` cannot be used for %s"),
  EMPTY_TYPE(105, "a variable's type has a value (Modula-3 2.2)", "type `%s` is empty, so %s cannot have it"),
  SET_DOMAIN(106, "set types (Modula-3 2.2.6)", "a set is over an ordinal type, not `%s`"),
  BITS_TOO_FEW(107, "packed types (Modula-3 2.2.5)", "`%s` has values that need %s bits, more than %s"),
  NOT_AN_OBJECT_TYPE(108, "object types (Modula-3 2.2.9)", "`%s` is not an object type"),
  DUPLICATE_MEMBER(109, "the names of a type's parts are distinct (Modula-3 2.2.1, 2.2.4, 2.2.9)", "`%s` occurs twice"),
  UNKNOWN_METHOD(110, "overrides (Modula-3 2.2.9)", "there is no method `%s` to override"),
  METHOD_PROCEDURE(111, "a method's procedure takes the object first and then fits the method (Modula-3 2.2.9)", "`%s` cannot be method `%s`"),
  OPAQUE_BOUND(112, "opaque types (Modula-3 2.4.6)", "an opaque type is declared below a reference type, not `%s`"),
  NOT_OPAQUE(113, "revelations (Modula-3 2.4.7)", "`%s` is not an opaque type of an imported or exported interface"),
  REVEAL_BRAND(114, "a full revelation is a branded type (Modula-3 2.4.7)", "the revelation of `%s` is not BRANDED"),
  REVEAL_BOUND(115, "a revelation is below all that was revealed before (Modula-3 2.4.7)", "`%s` is not a subtype of `%s`"),
  REVEALED_TWICE(116, "a type is fully revealed once (Modula-3 2.4.7)", "`%s` is revealed twice"),
  REVEAL_FORM(117, "a full revelation is written out as a branded type (Modula-3 2.4.7)", "the revelation of `%s` is the name of a type"),
  BRAND_TEXT(118, "brands (Modula-3 2.2.7)", "a brand is a constant text"),
  UNTRACED_TARGET(119, "untraced data holds no traced references in safe units (Modula-3 2.2.7, 2.2.9)", "%s `%s`, which holds traced references"),
  REVEAL_ORDER(120, "what is revealed above a type is linearly ordered (Modula-3 2.4.7)", "`%s` is revealed to be below `%s` and below `%s`, which are not above one another"),
  SET_TOO_LARGE(122, "", "a set over `%s` would have %s members; at most 2^24 are possible"),
  VAR_DEFAULT(123, "procedure types (Modula-3 2.2.8)", "a VAR formal has no default"),
  NOT_AN_EXCEPTION(124, "exceptions (Modula-3 2.4.5)", "`%s` is not an exception"),
  TOO_LARGE(125, "", "type `%s` is too large to be stored"),
  IMPLICIT_RAISES(126, "implicit exceptions (SPIN)", "`%s` is implicit and is not listed in RAISES"),
  BRAND_TWICE(127, "all brands of a program are distinct (Modula-3 2.2.7)", "brand \"%s\" is given twice"),
  ALIGNMENT(128, "ALIGNED asks for more than the natural alignment (requirement R189)", "`%s` is aligned to %s bits by nature, of which %s is no multiple"),

  // Expressions.
  NOT_A_VALUE(200, "expressions (Modula-3 2.6)", "`%s` is %s, not a value"),
  UNKNOWN_FIELD(201, "designators (Modula-3 2.6.3)", "`%s` has no %s `%s`"),
  NOT_DEREFERENCEABLE(202, "designators (Modula-3 2.6.3)", "`%s` cannot be dereferenced"),
  NOT_AN_ARRAY(203, "designators (Modula-3 2.6.3)", "`%s` is not an array and cannot be subscripted"),
  NOT_CALLABLE(204, "calls (Modula-3 2.3.2)", "%s cannot be called"),
  OPERAND_TYPES(205, "operators (Modula-3 2.6.10 - 2.6.14)", "`%s` cannot take `%s` and `%s`"),
  OPERAND_TYPE(206, "operators (Modula-3 2.6.10 - 2.6.14)", "`%s` cannot take `%s`"),
  ARGUMENT_COUNT(207, "calls (Modula-3 2.3.2)", "`%s` takes %s, but %s given"),
  UNKNOWN_KEYWORD(208, "calls (Modula-3 2.3.2)", "`%s` has no formal `%s`"),
  ARGUMENT_TWICE(209, "calls (Modula-3 2.3.2)", "`%s` is given twice"),
  ARGUMENT_MISSING(210, "calls (Modula-3 2.3.2)", "`%s` is given no value for `%s`"),
  POSITIONAL_LATE(211, "calls (Modula-3 2.3.2)", "a positional argument follows one by keyword"),
  NOT_WRITABLE(212, "designators (Modula-3 2.6.3)", "%s is read-only here"),
  VAR_TYPE(213, "a VAR actual has exactly the formal's type (Modula-3 2.3.2)", "VAR formal `%s` is `%s`, the actual is `%s`"),
  NOT_A_DESIGNATOR(214, "designators (Modula-3 2.6.3)", "a variable is needed here, not a value"),
  CONSTANT_RANGE(215, "assignability (Modula-3 2.3.1)", "the value %s is not in `%s`"),
  CONSTANT_OVERFLOW(216, "constant expressions (Modula-3 2.6.15)", "the constant does not fit `%s`"),
  CONSTANT_DIVISION(217, "constant expressions (Modula-3 2.6.15)", "division by zero"),
  NOT_CONSTRUCTIBLE(218, "constructors (Modula-3 2.6.8)", "`%s` is not a set, array or record type, so it has no constructor"),
  CONSTRUCTOR_COUNT(219, "constructors (Modula-3 2.6.8)", "`%s` takes %s, but %s given"),
  NEW_TYPE(220, "NEW (Modula-3 2.6.9)", "`%s` cannot be allocated: it is not a reference type with a known referent"),
  NEW_ARGUMENT(221, "NEW (Modula-3 2.6.9)", "wrong argument of NEW: %s"),
  NEVER(222, "NARROW and ISTYPE (Modula-3 2.6.13)", "a `%s` can never be a `%s`"),
  LITERAL_RANGE(223, "numeric literals (Modula-3 2.6.4)", "the literal does not fit `%s`"),
  NO_RESULT(224, "calls (Modula-3 2.3.2)", "`%s` returns no value"),
  NESTED_PROCEDURE(226, "only top-level procedures may be kept (Modula-3 2.2.8, 2.3.1)", "nested procedure `%s` can be called and passed on, but not assigned"),
  METHOD_VALUE(227, "methods (Modula-3 2.6.3)", "method `%s` can be called, but is not a value"),
  UNSAFE_OPERATION(228, "UNSAFE operations (Modula-3 2.7)", "`%s` is only for UNSAFE units"),
  PACKED_VAR(229, "components of packed type cannot be VAR actuals (Modula-3 2.3.2)", "`%s` is packed and cannot be passed by reference"),
  NOT_ASSIGNABLE(231, "assignable means same type, subrange overlap, or subtype reference (Modula-3 2.3.1)", "cannot assign `%s` to `%s`"),
  TYPE_NEEDED(232, "predeclared operations (Modula-3 2.6.13)", "`%s` needs a type here"),
  KEYWORD_HERE(233, "predeclared operations (Modula-3 2.6.13)", "`%s` takes no keywords"),
  ORDINAL_NEEDED(234, "predeclared operations (Modula-3 2.6.13)", "%s must be an ordinal, not `%s`"),
  INTEGER_NEEDED(236, "integer-valued expressions (Modula-3 2.2.5, 2.3.16, 2.3.20)", "%s must be an integer, not `%s`"),
  NOT_AN_INTERFACE(237, "INTERFACE_UNIT (requirement R186)", "`%s` is %s, not an interface"),

  // Statements.
  NOT_A_STATEMENT(300, "statements (Modula-3 2.3)", "this expression is not a statement"),
  RESULT_IGNORED(301, "calls (Modula-3 2.3.2)", "the result of `%s` is ignored"),
  EXIT_OUTSIDE(302, "EXIT (Modula-3 2.3.10)", "EXIT is not inside a loop"),
  RETURN_VALUE(303, "RETURN (Modula-3 2.3.11)", "%s returns no value"),
  RETURN_MISSING(304, "RETURN (Modula-3 2.3.11)", "RETURN needs a value of type `%s`"),
  NOT_BOOLEAN(305, "conditions are BOOLEAN (Modula-3 2.3.12 - 2.3.14)", "the condition is `%s`, not BOOLEAN"),
  LABEL_TWICE(306, "CASE (Modula-3 2.3.17)", "label %s occurs twice"),
  CASE_TYPE(307, "CASE (Modula-3 2.3.17)", "CASE selects by an ordinal, not `%s`"),
  FOR_TYPE(308, "FOR (Modula-3 2.3.16)", "FOR counts an ordinal type, not %s"),
  ASSIGN_TO(310, "assignment (Modula-3 2.3.1)", "cannot assign to %s"),
  RAISE_ARGUMENT(311, "RAISE (Modula-3 2.3.6)", "exception `%s` takes %s"),
  HANDLED_TWICE(312, "TRY EXCEPT (Modula-3 2.3.7)", "exception `%s` is handled twice"),
  HANDLER_ARGUMENT(313, "TRY EXCEPT (Modula-3 2.3.7)", "`%s` cannot be bound: %s"),
  TYPECASE_TYPE(314, "TYPECASE (Modula-3 2.3.18)", "TYPECASE selects by a reference, not `%s`"),
  LOCK_TYPE(315, "LOCK (Modula-3 2.3.19)", "LOCK needs a MUTEX, not `%s`"),
  TYPECASE_LABEL(316, "TYPECASE (Modula-3 2.3.18)", "`%s` is not a subtype of `%s`, the type that is selected by"),
  RETURN_OUTSIDE(317, "RETURN (Modula-3 2.3.11)", "RETURN is not inside a procedure"),

  // SPIN's dialect.
  EPHEMERAL_CALL(400, "EPHEMERAL procedures call only EPHEMERAL ones (requirement R182)", "EPHEMERAL `%s` calls `%s`, which is not EPHEMERAL"),
  EPHEMERAL_OPERATION(401, "EPHEMERAL procedures do not allocate or lock (requirement R182)", "EPHEMERAL `%s` uses %s"),
  FUNCTIONAL_CALL(402, "FUNCTIONAL procedures call only FUNCTIONAL ones (requirement R183)", "FUNCTIONAL `%s` calls `%s`, which is not FUNCTIONAL"),
  FUNCTIONAL_ASSIGN(403, "FUNCTIONAL procedures have no side effects (requirement R183)", "FUNCTIONAL `%s` assigns to %s"),
  VIEW_SOURCE(404, "VIEW (requirement R181)", "VIEW needs a designator of an array of bytes, characters or other whole-bit elements, not `%s`"),
  VIEW_TARGET(405, "VIEW shows only types for which every bit pattern is legal (requirement R181)", "`%s` cannot be viewed: %s"),
  VIEW_SIZE(406, "a view is no larger than what it looks at (requirement R181)", "`%s` needs %s bits, but `%s` has %s"),
  CVAR_HERE(407, "CVAR is a VAR that may be NIL, for EXTERNAL procedures (requirement R189)", "formal `%s` is CVAR, but `%s` is not EXTERNAL"),
  TYPE_METHOD(408, "`Type.method` only where a subtype is declared or revealed (requirement R188)", "`%s` may be used only in a unit that declares or reveals a subtype of `%s`"),

  // Warnings.
  UNKNOWN_PRAGMA(450, "pragmas (Modula-3 2.8.5)", "pragma `%s` is unknown and has no effect"),
  UNUSED(451, "", "`%s` is never used"),
  UNCAUGHT(452, "RAISES (Modula-3 2.2.8)", "`%s` may be raised here but is neither caught nor listed in RAISES"),
  CASE_INCOMPLETE(453, "CASE without ELSE (Modula-3 2.3.17)", "CASE has no arm for %s"),
  MAY_NOT_RETURN(454, "RETURN (Modula-3 2.3.11)", "function `%s` may end without RETURN"),
  OBSOLETE(455, "pragmas (Modula-3 2.8.5)", "`%s` is marked OBSOLETE"),
  SURELY_FAILS(456, "run-time checks (Modula-3 2.3)", "this will fail whenever it is run: %s"),
  MAKEFILE_IGNORED(490, "", "%s"),
  UNREACHABLE_ARM(457, "TYPECASE (Modula-3 2.3.18)", "this arm is never reached: `%s` is caught by an earlier one"),
  EPHEMERAL_UNSAFE(458, "EPHEMERAL (requirement R182)", "EPHEMERAL `%s` uses %s, which is not EPHEMERAL"),
  CAUGHT_BY_ELSE(459, "TRY EXCEPT (Modula-3 2.3.7)", "the ELSE of this TRY catches %s"),

  // Object files and linking.
  OBJECT_DAMAGED(500, "safe object files (SOSP'95 3.1)", "`%s` is not an object file: %s"),
  OBJECT_UNSIGNED(501, "an object file is safe when the compiler signed it (SOSP'95 3.1)", "`%s` is not signed"),
  OBJECT_ALTERED(502, "an object file is safe when the compiler signed it (SOSP'95 3.1)", "`%s` was altered after it was signed"),
  OBJECT_SIGNER(503, "an object file is safe when the compiler signed it (SOSP'95 3.1)", "`%s` was signed by a compiler that this kernel does not trust"),
  OBJECT_STALE(504, "", "`%s` was made by another version of the compiler"),
  OBJECT_OUTDATED(505, "imports are matched by structure (SOSP'95 3.1)", "`%s` was compiled against another interface `%s` than is found now"),
  UNRESOLVED(510, "only a fully resolved domain runs (SOSP'95 3.1)", "domain `%s` imports interface `%s`, which it was not given"),
  OTHER_INTERFACE(511, "imports are matched by structure (SOSP'95 3.1)", "domain `%s` was compiled against another interface `%s` than domain `%s` exports"),
  TYPE_CONFLICT(512, "a redefined type conflicts with the original (SOSP'95 3.1, requirement R29)", "type conflict: interface `%s` of domain `%s` uses interface `%s` of domain `%s`, but domain `%s` is linked to the `%s` of domain `%s`"),
  NOT_REVEALED(513, "an opaque type is fully revealed once (Modula-3 2.4.7)", "opaque type `%s.%s` of domain `%s` is revealed by no module"),
  REVEALED_BY_TWO(514, "an opaque type is fully revealed once (Modula-3 2.4.7)", "opaque type `%s.%s` is revealed by module `%s` and again by module `%s`"),
  NOT_IMPLEMENTED(515, "each procedure of an interface is implemented once (Modula-3 2.5)", "procedure `%s.%s` of domain `%s` is implemented by no module"),
  NAME_TAKEN(516, "the name server (SOSP'95 3.1)", "name `%s` is taken"),
  NAME_UNKNOWN(517, "the name server (SOSP'95 3.1)", "there is no service `%s`"),
  NAME_DENIED(518, "authorizers (SOSP'95 3.1)", "domain `%s` may not import service `%s`"),
  DOMAIN_BUSY(520, "an initialised domain stays linked (requirement R191)", "domain `%s` was initialised: its imports can no longer be unresolved"),
  DOMAIN_CYCLE(521, "a domain is a set of names (SOSP'95 3.1)", "domain `%s` would contain itself by way of `%s`"),
  DOMAIN_DESTROYED(522, "a destroyed domain takes everything back (requirement R194)", "domain `%s`, which `%s` is of, was destroyed"),
  DOMAIN_GONE(523, "a destroyed domain takes everything back (requirement R194)", "domain `%s` was destroyed"),
  NO_INTERFACE_UNIT(524, "an interface names what exports it (requirement R190)", "what was given is no interface"),
  RIGHT_MISSING(525, "a capability carries rights (requirement R194)", "domain `%s` was handed out without the right to %s"),
  NOT_A_VERSION(526, "a newer version fits where the older was (docs/protection.md)", "domain `%s` cannot take the place of `%s`: %s"),
  DOMAIN_IN_USE(527, "a newer version takes over between calls (docs/protection.md)", "domain `%s` stays in use: some call of it does not end"),
  QUOTA_CIRCLE(528, "quotas hold for a domain and those below it (docs/protection.md)", "domain `%s` would be below itself by way of `%s`"),
  FALSE_CLAIM(529, "partial revelations are consistent with the full one (Modula-3 2.4.7)", "module `%s` says that `%s` is below `%s`, which it is not"),
  EXPORTED_TWICE(519, "a domain is a set of names (SOSP'95 3.1)", "domain `%s` would export interface `%s` twice"),

  // Run time.
  RANGE(900, "assignment (Modula-3 2.3.1)", "value %s is not in `%s`"),
  SUBSCRIPT(901, "designators (Modula-3 2.6.3)", "subscript %s is outside 0 .. %s"),
  NIL_DEREFERENCE(902, "designators (Modula-3 2.6.3)", "NIL has no referent"),
  NARROW_FAILED(903, "NARROW (Modula-3 2.6.13)", "a `%s` is not a `%s`"),
  NO_RETURN(904, "RETURN (Modula-3 2.3.11)", "function `%s` ended without RETURN"),
  CASE_MISS(905, "CASE (Modula-3 2.3.17)", "no arm for %s"),
  TYPECASE_MISS(906, "TYPECASE (Modula-3 2.3.18)", "no arm for a `%s`"),
  DIVISION(907, "operators (Modula-3 2.6.10)", "division by zero"),
  NOT_LISTED(908, "RAISES (Modula-3 2.2.8)", "`%s` raised %s, which its RAISES does not list"),
  ASSERTION(909, "ASSERT (Modula-3 2.8.5)", "assertion failed%s"),
  SHAPE(910, "assignment (Modula-3 2.3.1)", "arrays of %s and %s elements"),
  NEGATIVE_SIZE(911, "NEW (Modula-3 2.6.9)", "an array of %s elements"),
  STACK_OVERFLOW(912, "", "the stack is full"),
  HEAP_EXHAUSTED(913, "", "the heap is full"),
  NESTED_ASSIGNED(914, "only top-level procedures may be kept (Modula-3 2.3.1)", "nested procedure `%s` is assigned"),
  NIL_PROCEDURE(915, "calls (Modula-3 2.3.2)", "NIL is called"),
  ABSTRACT_METHOD(916, "methods (Modula-3 2.2.9)", "method `%s` of `%s` has no procedure"),
  OUT_OF_RANGE_CONVERSION(917, "ROUND, TRUNC, FLOOR, CEILING (Modula-3 2.6.10)", "%s does not fit INTEGER"),
  HOST_FAILURE(918, "", "%s"),
  TEXT_TOO_LONG(919, "", "a text of more than 2^31 characters"),
  NOT_LINKED(920, "execution only when fully resolved (SOSP'95 3.1)", "`%s` is not linked"),
  VIEW_TOO_LARGE(921, "a view is no larger than what it looks at (requirement R181)", "a view of %s bytes of an array of %s"),
  NOT_HELD(922, "LOCK (Modula-3 2.3.19)", "the thread does not hold the mutex it releases"),
  DEADLOCK(923, "", "every thread waits for ever"),
  UNCAUGHT_EXCEPTION(924, "RAISE (Modula-3 2.3.6)", "%s is not caught"),
  OVER_QUOTA(925, "quotas hold for a domain and those below it (docs/protection.md)", "domain `%s` is over its quota of %s: %s of %s %s"),
  THREAD_KILLED(926, "strands belong to domains (requirement R194)", "thread `%s` was killed: %s"),
  THREAD_FAILED(927, "a fault ends the thread that does not catch it (docs/protection.md)", "thread `%s` ended by a fault: %s"),
  REVOKED(928, "a newer version revokes the values of the older (docs/protection.md)", "a value made by an older version of `%s` came to a newer one"),
  DOMAIN_STOPPED(929, "a fault is put down to the domain (docs/protection.md)", "domain `%s`, which `%s` is of, was stopped: %s"),
  NO_HANDLER(930, "an event that nothing handles (docs/events.md)", "no handler of event `%s` answered, and it has no default");

  private final int number;
  private final Severity severity;
  private final String section;
  private final String template;

  Code(int number, String section, String template) {
    this.number = number;
    this.section = section;
    this.template = template;
    this.severity = number >= 450 && number < 500 ? Severity.WARNING : Severity.ERROR;
  }

  /** The code as people see it, such as {@code M3-0231}. */
  public String id() {
    return String.format("M3-%04d", number);
  }

  public Severity severity() {
    return severity;
  }

  /** Whether it is about characters or syntax. */
  public boolean isSyntax() {
    return number < 50;
  }

  /** The rule and its section, printed as the last note; empty where there is none to cite. */
  public String section() {
    return section;
  }

  /** The template, with {@code %s} for what the reporter fills in. */
  public String template() {
    return template;
  }

  String message(Object... arguments) {
    return String.format(template, arguments);
  }
}
