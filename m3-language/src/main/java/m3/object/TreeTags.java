// SPDX-License-Identifier: MIT
package m3.object;

/**
 * What stands before each value of a stored tree.
 *
 * <p>A tree is a count of texts, the texts (twice their length, odd when they need two bytes a character, then the
 * characters), then one value. Numbers go in sevens of bits, least first, their sign in the lowest bit. Texts are named
 * by their number; spans are relative to the one before, so that most take two bytes; a {@link #BODY} is preceded by its
 * length, and its spans begin anew, so that it can be passed over and read later.
 */
final class TreeTags {
  static final int NULL = 0;
  static final int LIST = 1;
  static final int TEXT = 2;
  static final int SPAN = 3;
  static final int TRUE = 4;
  static final int FALSE = 5;
  static final int INTEGER = 6;
  static final int BIG = 7;
  static final int CHARACTER = 8;
  static final int BODY = 9;
  /** Classes are numbered from here. */
  static final int CLASSES = 10;

  private TreeTags() {}
}
