(* SPDX-License-Identifier: MIT *)
MODULE SpinPublic;

IMPORT Domain, DomainPrivate, SpinPublicPrivate;

(* Those of the standard library that touch nothing but their arguments, the clock and the console. *)
CONST Library = ARRAY OF TEXT{
  "ASCII", "Atom", "AtomAtomTbl", "AtomIntTbl", "AtomList", "AtomListSort", "AtomLongRealTbl", "AtomPQ", "AtomRefTbl", "AtomSeq",
  "AtomSet", "AtomSetDef", "AtomSetList", "AtomStack", "AtomTextTbl", "Axis", "Boolean", "BooleanList", "BooleanSeq", "Char",
  "CharArraySort", "CharIntTbl", "CharList", "CharListSort", "CharRefTbl", "CharSeq", "CharSet", "CharSetDef", "CharTextTbl",
  "Convert", "Date", "Extended", "ExtendedFloat", "Fingerprint", "FloatMode", "Fmt", "FmtTime", "IO", "IntArraySort", "IntAtomTbl",
  "IntIntTbl", "IntList", "IntListSort", "IntLongRealTbl", "IntPQ", "IntRefTbl", "IntSeq", "IntSet", "IntSetDef", "IntSetList",
  "IntStack", "IntTextTbl", "Integer", "Interval", "Lex", "Long", "LongFloat", "LongReal", "LongrealArraySort", "LongrealList",
  "LongrealListSort", "LongrealPQ", "LongrealSeq", "LongrealType", "MProperty", "Math", "MsgRd", "MsgWr", "NullRd", "NullWr",
  "Point", "Property", "PropertyV", "Random", "RandomPerm", "RandomReal", "Rd", "RdClass", "RdCopy", "RdUtils", "Real",
  "RealArraySort", "RealFloat", "RealList", "RealListSort", "RealPQ", "RealSeq", "RealType", "Rect", "RefAtomTbl", "RefIntTbl",
  "RefList", "RefListSort", "RefPQ", "RefRefTbl", "RefSeq", "RefSet", "RefSetDef", "RefSetList", "RefStack", "RefTextTbl", "Refany",
  "Region", "Scan", "SortedAtomAtomTbl", "SortedAtomIntTbl", "SortedAtomRefTbl", "SortedAtomTextTbl", "SortedIntAtomTbl",
  "SortedIntIntTbl", "SortedIntRefTbl", "SortedIntTextTbl", "SortedRefAtomTbl", "SortedRefIntTbl", "SortedRefRefTbl",
  "SortedRefTextTbl", "SortedTextAtomTbl", "SortedTextIntTbl", "SortedTextRefTbl", "SortedTextTextTbl", "Stdio", "Swap", "Text",
  "TextArraySort", "TextAtomTbl", "TextConv", "TextExtras", "TextIntTbl", "TextList", "TextListSort", "TextLongRealTbl", "TextPQ",
  "TextRd", "TextRefTbl", "TextSeq", "TextSet", "TextSetDef", "TextSetList", "TextStack", "TextTextTbl", "TextWr", "Thread", "Tick",
  "Time", "Word", "Wr", "WrClass"};

(* Those of linking and events. *)
CONST System = ARRAY OF TEXT{
  "Auth", "CoffFile", "Dispatcher", "Domain", "ExternRef", "NameServer", "Quota", "RuntimeError", "SpinException", "SpinPublic",
  "Supervisor"};

VAR domain := SpinPublicPrivate.Get(); narrow := Domain.Narrow(domain);

PROCEDURE Get (): Domain.T =
  BEGIN
    RETURN narrow;
  END Get;

BEGIN
  DomainPrivate.AddOnDemand(domain, Library);
  DomainPrivate.AddOnDemand(domain, System);
END SpinPublic.
