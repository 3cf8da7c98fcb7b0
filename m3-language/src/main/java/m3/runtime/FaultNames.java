// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.diagnostic.Code;

/**
 * What the two interfaces whose exceptions stand for run-time errors call them: an element of RuntimeError.T, and one of
 * SpinException.Code.
 */
record FaultNames(String classical, String spin) {
  static FaultNames of(Code code) {
    return switch (code) {
      case RANGE, NEGATIVE_SIZE, OUT_OF_RANGE_CONVERSION -> new FaultNames("ValueOutOfRange", "ValueOutOfRange");
      case SUBSCRIPT -> new FaultNames("SubscriptOutOfRange", "SubscriptOutOfRange");
      case NIL_DEREFERENCE, NIL_PROCEDURE -> new FaultNames("BadMemoryReference", "AttemptToDereferenceNIL");
      case NARROW_FAILED -> new FaultNames("NarrowFailed", "NarrowFailed");
      case NO_RETURN -> new FaultNames("NoReturnValue", "NoReturnValue");
      case CASE_MISS -> new FaultNames("UnhandledCase", "UnhandledCase");
      case TYPECASE_MISS -> new FaultNames("UnhandledTypecase", "UnhandledCase");
      case DIVISION -> new FaultNames("IntegerDivideByZero", "DivisionByZero");
      case NOT_LISTED -> new FaultNames("BlockedException", "UnlistedException");
      case ASSERTION -> new FaultNames("AssertFailed", "AssertFailed");
      case SHAPE -> new FaultNames("IncompatibleArrayShape", "IncompatibleArrayShape");
      case STACK_OVERFLOW -> new FaultNames("StackOverflow", "StackOverflow");
      case HEAP_EXHAUSTED, TEXT_TOO_LONG -> new FaultNames("OutOfMemory", "OutOfMemory");
      case OVER_QUOTA -> new FaultNames("Unknown", "QuotaExceeded");
      case THREAD_KILLED, THREAD_FAILED -> new FaultNames("Unknown", "ThreadEnded");
      case DOMAIN_DESTROYED, DOMAIN_STOPPED, REVOKED -> new FaultNames("Unknown", "DomainGone");
      case VIEW_TOO_LARGE -> new FaultNames("IncompatibleArrayShape", "ViewSize");
      case NO_HANDLER -> new FaultNames("Unknown", "NoHandlerInvoked");
      default -> new FaultNames("Unknown", "Other");
    };
  }
}
