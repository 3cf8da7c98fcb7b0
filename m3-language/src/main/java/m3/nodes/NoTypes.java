// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** No implicit conversions: every value's kind is known from the checked program. */
@TypeSystem
class NoTypes {}
