// SPDX-License-Identifier: MIT
/**
 * From typed trees to nodes: the only package that knows both.
 *
 * <p>A procedure is translated when it is first called, in the terms of the instance it belongs to: what that instance
 * is linked to becomes constants in the nodes.
 */
package m3.translate;
